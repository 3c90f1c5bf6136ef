// Made from data/ by scripts/gen.ts: edit the list, then run `pnpm gen`.
export const legalFormsTable = `abbreviation	name	english	country	forms
AB		Swedish company	SE	AB~xw
AS	akciju sabiedrība	joint-stock company	LV	AS~xw | A/S~x | a/s~x
ASBL		Belgian association	BE	ASBL~x
ApS		Danish company	DK	ApS~x
BJC	bērnu un jauniešu centrs	youth centre	LV	BJC~x
IK	individuālais komersants	sole trader	LV	IK~xw
IP	individuālais uzņēmums	sole proprietorship	LV	IP~xw
IU	individuālais uzņēmums	sole proprietorship	LV	IU~xw
KKS	kooperatīvā krājaizdevu sabiedrība	credit union	LV	KKS~x
KS	kooperatīvā sabiedrība	cooperative	LV	KS~xw
LPKS	lauksaimniecības pakalpojumu kooperatīvā sabiedrība	agricultural cooperative	LV	LPKS~x
Ltd		limited company	GB	Ltd~x
MTÜ	mittetulundusühing	Estonian NGO	EE	MTÜ~x
Oy		Finnish company / association	FI	Oy~xw | ry~xw
OÜ	osaühing	Estonian company	EE	OÜ~x
PII	pirmsskolas izglītības iestāde	preschool	LV	PII~x
PIKC	profesionālās izglītības kompetences centrs	vocational competence centre	LV	PIKC~x
PS	pilnsabiedrība	partnership	LV	PS~xw
PSIA	pašvaldības sabiedrība ar ierobežotu atbildību	municipal limited company	LV	PSIA~x
S.L.		Spanish company	ES	S.L.~x
SA	sihtasutus	Estonian foundation	EE	SA~xw
SIA	sabiedrība ar ierobežotu atbildību	limited company	LV	SIA~x
UAB	uždaroji akcinė bendrovė	Lithuanian company	LT	UAB~x
VA	valsts aģentūra	state agency	LV	VA~xw | v/a~x | V/A~x
VAS	valsts akciju sabiedrība	state joint-stock company	LV	VAS~x | v/a/s~x
VSIA	valsts sabiedrība ar ierobežotu atbildību	state limited company	LV	VSIA~x
VšĮ	viešoji įstaiga	Lithuanian public institution	LT	VšĮ~x
ZS	zemnieku saimniecība	farm	LV	ZS~xw | Z/S~x | z/s~x
e.V.		German association / company	DE	e.V.~x | GmbH~x
s.r.o.		Czech or Slovak company	CZ	s.r.o.~x`;
