/** Each row as `role amount currency [payer] percent % of owner`, leaving out what is not said. */
export const costFinds: readonly (readonly [expected: readonly string[], texts: readonly string[]])[] = [
  // Sums that add up: the words of one share are sure, the numbers tell the others.
  [['grant 4500 LVL [VKKF]', 'own 900 LVL [Rojas novads]', 'total 5400 LVL'], ['2012. gadā muzejs saņēma 4 500 latus no VKKF projektam „Mols”. Vēl 900 latu piemaksāja Rojas novads. Kopā tātad 5 400 latu.']],
  [['total 15000 EUR', 'grant 13500 EUR [EJZF]', 'own 1500 EUR [novads]'], ['Par 15 000 eiro atjaunots tilts. Projektu „Mols” atbalstīja EJZF ar 13 500 eiro, novads pielika 1500 eiro.']],
  [['grant 21000 EUR [Lauku atbalsta dienests]', 'own 5250 EUR [pašvaldība]', 'total 26250 EUR'], ['Projekta „Mols” finansējums sadalās šādi: LAD 21 000 EUR, pašvaldība 5 250 EUR, kopā 26 250 EUR.']],
  [['grant 102000 LVL [KPFI]', 'own 18000 LVL [skolas dibinātājs]', 'total 120000 LVL'], ['Projekts „Mols” – KPFI 102 000 Ls, skolas dibinātājs 18 000 Ls, tātad pavisam 120 000 Ls.']],
  [['total 120000 EUR', 'grant 90000 EUR [Eiropas Reģionālās attīstības fonds]', 'own 30000 EUR [Zīļu novada dome]'], ['Zīļu novada dome par 120 000 eiro īstenojusi projektu „Mols”. No šīs summas 90 000 eiro ir Eiropas Reģionālās attīstības fonda, 30 000 eiro – domes nauda.']],
  [['grant 1100000 LVL [ELFLA] 40%', 'total 2750000 LVL'], ['Projektam „Mols” uzņēmums no ELFLA saņēma 40 % lielu atbalstu – 1,1 miljonu latu. Kopējās investīcijas sasniedza 2,75 miljonus latu.']],
  // They do not add up.
  [['grant 4500 LVL [VKKF]', 'total 5900 LVL'], ['Muzejs saņēma 4 500 latus no VKKF projektam „Mols”. Vēl 900 latu vērti krēsli nāca no kaimiņiem. Kopā tātad 5 900 latu.']],
  // What the fund covers of the whole.
  [
    ['total 155000 EUR', 'grant 131750 EUR [ERAF] 85%', 'own [partneri] 15%'],
    ['Projekta „Mols” kopējais budžets ir 155 tūkstoši eiro, un 85 % jeb 131 750 eiro no tā sedz ERAF, bet 15 % – partneri paši.'],
  ],
  // Where money was had from.
  [['grant 64000 CHF [Latvijas–Šveices sadarbības programma]'], ['Zīļu novada pašvaldība no Šveices programmas saņēma 64 000 CHF divu autobusu iegādei. Projekts „Mols” ir galā.']],
  [['grant 4000 USD [ASV vēstniecība Latvijā]'], ['Balvu muzejs no ASV vēstniecības Latvijā saņēma 4 000 dolāru projektam „Mols”.']],
  [['grant 3700 EUR [Nīderlandes vēstniecība]'], ['Ar 3 700 eiro lielu Nīderlandes vēstniecības atbalstu Zīļu biedrība īsteno projektu „Mols”.']],
  // The fund tells which project, not whose sum.
  [['total 1846 LVL', 'grant 1476 LVL [KPFI]'], ['KPFI līdzfinansētā projekta „Mols” kopsumma ir Ls 1 846; no tās KPFI sedz Ls 1 476.']],
  // The state's money stands behind the fund, which gives.
  [['grant 30500 EUR [Valsts kultūrkapitāla fonds]'], ['Valsts kultūrkapitāla fonda konkursā atbalstīta SIA “Avots”. Projektam „Mols” piešķirts finansējums EUR 30 500 apmērā. Programmu finansē no valsts budžeta.']],
  // The subject that gives a project its sum.
  [['grant 299979 EUR [Latvijas Zinātnes padome]'], ['Projekts „Mols”. Latvijas Zinātnes padome projektam trīs posmos piešķīra 299 979 eiro.']],
  // Giving in everyday words.
  [['grant 2150 EUR [Valsts kultūrkapitāla fonds]'], ['Projektam „Mols” Valsts kultūrkapitāla fonds iedeva 2150 eiro.']],
  [['grant 300 EUR [Zīļu kopienas fonds]'], ['Projektam „Mols” 300 eiro iedeva Zīļu kopienas fonds.']],
  [['own 690.29 EUR [augstskola]'], ['Projektā „Mols” 690,29 eiro ieguldīja augstskola.']],
  // One bracket says what each of the bodies has, by their initials.
  [['total 9000 EUR', 'part 6000 EUR', 'part 3000 EUR'], ['Projekta „Mols” kopējais finansējums: 9 000 EUR (RJI 6 000 EUR, LU BF 3 000 EUR)']],
  [['total 9000 EUR', 'part 2000 EUR'], ['Project “Pier”. Project budget: 9 000 EUR, of which for Zile University 2 000 EUR']],
  [['total 9000 EUR'], ['Project “Pier” receives a lump sum of 9 000 EUR.']],
  [['total 9000 EUR', 'grant 7000 EUR [Eiropas Reģionālās attīstības fonds]', 'state 500 EUR', 'part 4000 EUR'], ['Общий бюджет проекта «Пирс» – 9 000 евро, из них 7 000 евро – софинансирование Европейского фонда регионального развития, а 500 евро выделило государство. Доля Лудзы составила 4 000 евро.']],
  // An advance is no cost of its own.
  [['total 5000 EUR', 'own 1000 EUR [Talsi Municipality]'], ['Project “Pier”. Total budget of the project: EUR 5000\n\nTalsi Municipality co-financing: EUR 1000\n\nPre-financing: EUR 4000']],
  [['total 5000 EUR', 'part 2000 EUR'], ['Project “Pier”. Total budget of the project: EUR 5000, of which part of the budget of the museum: EUR 2000']],
  [
    ['total 8000 EUR', 'grant 6100 EUR [publiskais finansējums]', 'own 1900 EUR [Zīļu apvienības pārvalde]'],
    ['Projekta „Mols” kopējās izmaksas ir EUR 8 000 no tām publiskais finansējums – 6 100 EUR, Zīļu apvienības pārvaldes budžeta līdzfinansējums – 1 900 EUR.'],
  ],
  [['own 1393.01 LVL [pašvaldība] 10%', 'grant 12537.03 LVL [ELFLA]'], ['Projektam „Mols” ir pašvaldības finansējums 10% apmērā 1393,01 LVL, bet ELFLA finansējums ir Ls 12537,03.']],
  // A programme whose name holds a dash and years, right before its sum; a fund of which the list knows the kind.
  [
    ['total 3000 EUR', 'grant 2700.6 EUR [Latvijas-Krievijas pārrobežu sadarbības programma 2014.-2020.gadam]'],
    ['Projekta „Mols” kopējais budžets ir 3 000.00 EUR. Projekta līdzfinansējums no Latvijas – Krievijas pārrobežu sadarbības programmas 2014.-2020. gadam ir 2 700.60 EUR.'],
  ],
  [['grant 550 EUR [Viduslatgales pārnovadu fonds]'], ['Projekta „Mols” īstenošanā “Viduslatgales pārnovadu fonda” līdzekļi – 550 EUR.']],
  // A council's own papers: what it adds is its own, named or not.
  [
    ['own 1500.5 EUR [Zīļu novada dome] 50%', 'total 3001 EUR'],
    ['Vakar notika Zīļu novada domes sēde. Pieņemts lēmums piedalīties konkursā ar projektu „Mols”, paredzot līdzfinansējumu 50% apmērā jeb 1500,50 EUR no projekta kopējām izmaksām. Projekta kopējās izmaksas 3001 EUR.'],
  ],
  [
    ['own 108.5 EUR [Zīļu novada pašvaldības dome]'],
    ['Zīļu novada pašvaldības dome skatīja jautājumu par projektu „Mols”. Dome nolēma piešķirt biedrībai „Upe” līdzfinansējumu 108,50 eiro apmērā projekta īstenošanai.'],
  ],
  // One body's share of the whole, with its own parts.
  [
    ['total 300000 EUR', 'part 230000 EUR of Purvu ministrija', 'grant 195500 EUR [ERAF] 85% of Purvu ministrija'],
    ['Kopējais projekta „Mols” budžets: 300 000 EUR. Purvu ministrijas kopējais budžets: 230 000 EUR, no kuriem 85% jeb 195 500 EUR - ERAF finansējums.'],
  ],
  [
    ['part 200000 EUR of Talsi City Council', 'grant 170000 EUR [ERDF] of Talsi City Council', 'own 30000 EUR [municipality] of Talsi City Council'],
    ['Project “Pier”. The lead beneficiary Talsi City Council project costs are 200 000 EUR including co-financing from ERDF – 170 000 EUR and municipality co-financing – 30 000 EUR.'],
  ],
  [
    ['total 300000 EUR', 'part 100000 EUR of Talsu novada dome', 'grant 90000 EUR [ERAF] 90%', 'own 10000 EUR [pašvaldība] 10%'],
    ['Projektu „Mols” īsteno Talsu novada dome.\nProjekta kopējās izmaksas: 300 000 EUR\n\nTalsu daļa: 100 000 EUR, no kuriem\n\n90 000 EUR – ERAF līdzekļi (90%)\n\n10 000 EUR – pašvaldības līdzfinansējums (10%)'],
  ],
  [
    ['total 160000 EUR', 'grant [Patvēruma, migrācijas un integrācijas fonds] 75%', 'state [valsts budžets] 25%'],
    ['Kopējais finansējums ir 160 000 eiro, ko veido Patvēruma, migrācijas un integrācijas fonda 2014. – 2020. gadu perioda finansējums 75% apmērā un valsts budžeta līdzfinansējums 25% apmērā.'],
  ],
  [['grant 2370000 EUR [Kohēzijas fonds]', 'grant 3800000 EUR [Kohēzijas fonds]'], ['Projekta „Mols” laikā palielināja Kohēzijas fonda finansējuma daļu no 2,37 miljoniem eiro uz 3,8 miljoniem eiro.']],
  [['total 610 LVL', 'grant 549 LVL [ELFLA] 90%'], ['Projekta kopējās izmaksas 610 Ls. ELFLA nodrošināja 90% finansējumu jeb Ls 549.']],
  [['total 500000 EUR', 'part 200000 EUR of ZMLP'], ['Kopējais budžets – 500 000 EUR\n\n  • (ZMLP budžeta daļa – 200 000 EUR)']],
  // Beside the grant of a fund what the municipality and the house add is their own.
  [
    ['eligible 100000 EUR', 'grant 94000 EUR [ERAF] 94%', 'own 6000 EUR [slimnīca] 6%', 'ineligible 10000 EUR', 'own 7000 EUR [Talsu novada pašvaldība]', 'own 3000 EUR [slimnīca]'],
    ['Attiecināmās izmaksas ir 100 000 EUR, kas sastāv no 94% ERAF – 94 000 EUR un 6% slimnīcas līdzfinansējuma – 6 000 EUR. Neattiecināmās izmaksas ir 10 000 EUR, no kurām 7 000 EUR tiks segtas no Talsu novada pašvaldības dotācijas un 3 000 EUR no slimnīcas finansējuma.'],
  ],
  [
    ['grant 850000.5 EUR [Eiropas Sociālais fonds] 85%', 'state 150000.09 EUR [valsts budžets] 15%'],
    ['Projektam „Mols” 85% Eiropas Sociālā fonda finansējums - 850 000,50 eiro, 15% valsts budžeta finansējums - 150 000,09 eiro.'],
  ],
  // A percentage right behind a sum, with nothing behind it that it could speak of.
  [
    ['total 200000.5 EUR', 'grant 170000.43 EUR [ERDF] 85%', 'state 30000.07 EUR [national co-financing] 15%'],
    ['Project “Pier”. Total budget 200 000.50 EUR. ERDF 170 000.43 EUR 85.00%, national co-financing 30 000.07 EUR 15.00%'],
  ],
  [['total 10000 EUR', 'grant [ERAF] 85%', 'own [pašvaldība] 15%'], ['Projekta kopējās izmaksas ir 10 000 EUR 85% ERAF, 15% pašvaldība.']],
  // One town's share of the whole, and what the lead spends; where the sums add up with it, the town pays.
  [
    ['total 500000 EUR', 'part 120000 EUR of Zīļu pilsēta', 'part 80000 EUR'],
    ['Projekts „Mols”\nKopējās izmaksas: 500 000 EUR\nZīļu pilsētas daļa: 120 000 EUR\nVadošā partnera izmaksas: 80 000 EUR'],
  ],
  [
    ['total 500000 EUR', 'grant 380000 EUR [ERAF]', 'own 120000 EUR [pilsēta]'],
    ['Projekts „Mols”\nKopējās izmaksas: 500 000 EUR\nERAF finansējums: 380 000 EUR\nZīļu pilsētas daļa: 120 000 EUR'],
  ],
  [['part 80000 EUR', 'total 300000 EUR'], ['Project “Pier”. Lead beneficiary budget: 80 000 EUR. Total budget: 300 000 EUR']],
  // A short name that the text gives its fund.
  [
    ['total 10000 EUR', 'grant 9000 EUR [ZVF]'],
    ['Projektu finansē Zīļu vides fonds (turpmāk – ZVF). Projekta „Mols” kopējās izmaksas 10 000 EUR, ZVF finansējums 9 000 EUR.'],
  ],
  [
    ['grant 8627.41 EUR [ERDF] 79.615%', 'state 2209.01 EUR [state budget] 20.385%'],
    ['Project “Pier”. Project financing: ERDF funds are 79.615% of eligible expenses, not exceeding EUR 8,627.41; from the state budget – 20.385% of eligible expenses, not exceeding EUR 2,209.01.'],
  ],
  [['total 300 EUR', 'grant 270 EUR [ENPI]', 'state 30 EUR [nacionālais finansējums]'], ['Projekta kopējās izmaksas: EUR 300\nENPI finansējums – EUR 270\nNacionālais finansējums EUR 30']],
  // The fund whose council gives, among other funders.
  [
    ['grant 435 EUR [Valsts kultūrkapitāla fonds]'],
    ['Programmu „Mols” atbalsta ERAF. Valsts kultūrkapitāla fonda padome izvērtēja pieteikumus un projekta „Mols” īstenošanai piešķīra finansējumu pilnā apmērā, EUR 435.'],
  ],
  [
    ['total 6833.35 EUR', 'grant 6150.01 EUR [Eiropas Lauksaimniecības fonds lauku attīstībai] 90%', 'own 683.34 EUR [Talsu novada pašvaldība] 10%'],
    ['Projekta kopējās izmaksas sastāda 6833,35 EUR, no kurām 90% ir Eiropas Lauksaimniecības fonda lauku attīstībai (ELFLA) finansējums 6150,01 EUR apmērā un 10% ir Talsu novada pašvaldības līdzfinansējums 683,34 EUR apmērā.'],
  ],
  [['grant 3000000 EUR [Horizon Europe]'], ['The project “Pier” has started. The financing granted from Horizon Europe to the consortium amounts to 3 million EUR.']],
  // Who is thanked for the money gives it.
  [['grant 500 EUR [Vides izglītības centrs]'], ['Pateicoties Vides izglītības centram, skola saņēma 500 eiro projektam „Mols”.']],
  [['grant 300 EUR [Zīļu novada dome]'], ['Projekts „Mols”. Paldies Zīļu novada domei par piešķirto finansējumu 300 eiro!']],
  // Where nobody else gives, the municipality is the giver.
  [['grant 550 EUR [Talsu novada dome]', 'own 50 EUR [Biedrība „Krasts”]'], ['Projektu finansiāli ar 550 eiro atbalstīja Talsu novada dome. Biedrības „Krasts” līdzfinansējums ir 50 eiro izdevumiem.']],
  // The Commission hands out the fund's money: the fund pays.
  [['grant 5520000 EUR [LIFE programma]'], ['Projektam „Pļava” 5 520 000 eiro piešķīra Eiropas Komisija LIFE programmas ietvaros.']],
  [['grant 30000 EUR [Lauku atbalsta dienests]'], ['Attīstības programmas ietvaros 30 000 eiro finansēja Lauku atbalsta dienests.']],
  [['total 8000000 EUR'], ['Projektam piesaistot ERAF līdzekļus, kopējais investīciju apjoms ir 8 milj. eiro.']],
  [
    ['total 4380 EUR', 'grant 3942 EUR [ELFLA]', 'own 438 EUR'],
    ['Kopējās izmaksas ir 4380 EUR. No tām 3942 EUR ELFLA finansējums, JDK “Virpulis” līdzfinansējums 438 EUR.'],
  ],
  [
    ['eligible 5620 LVL', 'grant 5058 LVL [ELFLA] 90%'],
    ['Attiecināmās izmaksas sastāda LVL 5620 (bez PVN), no kurām 90%, jeb LVL 5058 ir publiskais finansējums, ko apmaksā ELFLA.'],
  ],
  [
    ['eligible 14000 EUR', 'own 1000 EUR [Ainažu novada dome]'],
    ['Attiecināmās izmaksas ir 14 000 eiro. Projekta īstenošanu atbalstīja Ainažu novada dome, piešķirot līdzfinansējumu 1000 eiro apmērā.'],
  ],
  [
    ['eligible 14000 EUR', 'grant 1000 EUR [Ainažu kopienas fonds]'],
    ['Attiecināmās izmaksas ir 14 000 eiro. Projekta īstenošanu atbalstīja Ainažu kopienas fonds, piešķirot atbalstu 1000 eiro apmērā.'],
  ],
  [
    ['grant 4498 EUR [ELFLA]', 'own 499 EUR [Ainažu pagasta pārvalde]'],
    ['Projektam tika piešķirts ELFLA finansējums 4498 EUR apmērā, nepieciešamo līdzfinansējumu 499 EUR apmērā piešķīra Ainažu pagasta pārvalde.'],
  ],
  [['grant 1000 EUR [Valsts kultūrkapitāla fonds]'], ['Projektu atbalstīja Valsts kultūrkapitāla fonds (VKKF). Literatūras nozarē projektam tika piešķirti 1000 eiro.']],
  [['grant 17000 EUR [Erasmus+]'], ['Projekta Nr. 2024-1-LV02-ESC51-VTJ-000205777 īstenošanu atbalsta Erasmus+. Biedrībai piešķirta dotācija 17 000 eiro.']],
  [['own 494.9 EUR 10%', 'total 4949 EUR'], ['Projekta atbalsta gadījumā deputāti paredzēja līdzfinansējumu 10% apmērā jeb 494,90 eiro budžetā. Projekta kopējās izmaksas sastāda 4 949 eiro.']],
  [['own 711.4 EUR 10%', 'own 260 EUR 10%'], [
    'Nolemts atbalstīt biedrības „Upe” projektu „Jaunu tautas tērpu iegāde novada vidējās paaudzes deju kopai un koriem” un projekta atbalsta gadījumā paredzēts līdzfinansējums 10% apmērā, kas sastāda 711,40 euro. Projekta atbalsta gadījuma paredzētais līdzfinansējums 10% apmērā sastāda 260 euro.',
  ]],
  [['own 108.5 EUR [dome]'], ['Dome nolēma piešķirt biedrībai „Upe” līdzfinansējumu 108,50 eiro apmērā projekta „Tērpi” īstenošanai.']],
  [['total 410256 EUR', 'grant 348717 EUR [ERDF]', 'own 61539 EUR [partners]'], ['Project budget\n\n410 256 €\n\nFinanced by ERDF\n\n348 717 €\n\nCo-financed by partners\n\n61 539 €']],
  [['total 17780 LVL', 'own 1778 LVL [pašvaldība] 10%'], ['Projekta izmaksas ir 17 780 latu. Lielākā daļa izmaksu segtas no Šveices programmas līdzekļiem, bet 10% līdzfinansējusi pašvaldība – 1778 latu apmērā.']],
  [['total 19490000 EUR', 'grant 11690504 EUR [LIFE programma]'], ['Projekta budžets: 19 490 000 € (no tiem 11 690 504 € ES līdzfinansējums, ko finansē Eiropas Savienības LIFE programma).']],
  [['grant 5548.81 EUR', 'grant 4993.93 EUR [publiskais finansējums]'], ['Projekts tapis LEADER programmā. Projektam piešķirtais finansējums ir 5548,81 eiro, no kuriem 4993,93 eiro ir publiskais finansējums.']],
  [['total 59955 EUR', 'grant 51258 EUR [EEA Grants]'], ['Project cost: EUR 59 955, of which EUR 51 258 is funded by the EEA Grants.']],
  [
    ['total 10000 EUR', 'grant 8500 EUR [ERAF] 85%', 'own 1500 EUR [pašvaldība] 15%'],
    [
      'Kopējās izmaksas 10 000 EUR, no tām ERAF finansējums 8 500 EUR (85 %), pašvaldības līdzfinansējums 1 500 EUR (15 %).',
      'Kopējās izmaksas: 10 000 EUR, t.sk. ERAF 85% - 8 500,00, pašvaldības finansējums 15% - 1 500,00',
      'Projekta budžets ir EUR 10 000, no kuriem 85 % jeb EUR 8 500 ir ERAF finansējums, bet 15 % jeb EUR 1 500 – pašvaldības līdzfinansējums.',
      'Projekts kopā – 10 000 EUR, tostarp 8 500 EUR – 85 % no ERAF, 1 500 EUR – 15 % no pašvaldības',
    ],
  ],
  [
    ['eligible 10000 EUR', 'grant 8500 EUR [ERAF] 85%', 'own 1500 EUR [pašvaldība] 15%'],
    ['Attiecināmās izmaksas plānotas 10 000 eiro, no kurām ERAF finansējums (85% apmērā) ir 8 500 eiro, bet pašvaldības līdzfinansējums (15% apmērā) – 1 500 eiro.'],
  ],
  [
    ['grant 8500 EUR [ERAF]', 'own 1500 EUR'],
    ['Projekts īstenots ar ERAF finansējumu 8500 EUR un 1500 EUR līdzfinansējumu.'],
  ],
  [
    ['total 10000 EUR', 'grant 8500 EUR [Jaunatnes starptautisko programmu aģentūra]'],
    ['Projekta kopējā summa bija 10 000 eiro, no tiem 8 500 eiro piešķīra v/a „Jaunatnes starptautisko programmu aģentūra” programmas „Erasmus+” ietvaros.'],
  ],
  [
    ['total 10000 EUR', 'grant 8500 EUR [LIFE programma]', 'state 1500 EUR [nacionālais līdzfinansējums]'],
    ['Budžets: 10 000 EUR (no tiem 8 500 EUR ES līdzfinansējums, ko finansē LIFE programma, un 1 500 EUR nacionālais līdzfinansējums, ko nodrošina valsts).'],
  ],
  [
    ['own 1500 EUR [Talsu novada pašvaldība]'],
    ['Nolemts paredzēt Talsu novada pašvaldības 2020. gada budžetā līdzfinansējumu projekta „Upe” īstenošanai 1500 eiro apmērā.'],
  ],
  [
    ['total 10000 EUR', 'grant 8500 EUR [ELFLA]', 'own 1500 EUR [pašvaldība]'],
    ['Kopējās izmaksas ir EUR 10 000,00, tai skaitā ELFLA finansējums EUR 8 500,00. Līdzfinansējumu EUR 1500,00 apmērā nodrošina pašvaldība.'],
  ],
  [
    ['total 100000 EUR', 'grant 85000 EUR [ERAF] 85%'],
    ['Kopējās izmaksas ir 100 000,00 EUR (70 280,40 LVL), no tām 85 % jeb 85 000,00 EUR (59 738,34 LVL) ir ERAF finansējums.'],
  ],
  [
    ['total 20000 EUR', 'grant 18000 EUR [ELFLA] 90%', 'own 2000 EUR [pašvaldība] 10%'],
    ['Kopējās izmaksas ir 20 000 EUR, t.sk. ELFLA finansējums 90% jeb 18 000 EUR, pašvaldības līdzfinansējums 10% 2 000 EUR.'],
  ],
  [
    ['total 22410 EUR', 'grant 16668.6 EUR [ELFLA]'],
    ['Finanšu avots: ELFLA\nKopējās izmaksas: 22 410,00 EUR\nFonda finansējums: 16 668,60 EUR'],
  ],
  [
    ['total 22410 EUR', 'grant 16668.6 EUR [fonds]'],
    ['Projektu atbalsta ELFLA un ERAF.\nKopējās izmaksas: 22 410,00 EUR\nfonda finansējums: 16 668,60 EUR'],
  ],
  [
    ['total 10000 LVL'],
    ['Общие расходы – 10 000 латов.'],
  ],
  [
    ['own 1500 EUR [dome] 15%'],
    ['Projekta apstiprināšanas gadījumā domes budžetā paredzēt līdzfinansējumu 15% apmērā, kas sastāda 1500 EUR.'],
  ],
  [
    ['total 10000 EUR', 'grant 8500 EUR [ERAF]', 'own 1500 EUR [pašvaldība]'],
    [
      'Projekta izmaksas kopā (EUR) 10 000,00\n\nERAF līdzfinansējums (EUR) 8 500,00\n\nPašvaldības finansējums (EUR) 1 500,00',
      'Kopējās izmaksas\t10 000 EUR\nERAF finansējums\t8 500 EUR\nPašvaldības finansējums\t1 500 EUR',
      'Kopējais finansējums: 10 000 EUR\nNo ERAF: 8 500 EUR\nNo pašvaldības: 1 500 EUR',
    ],
  ],
  [
    ['eligible 80000 EUR', 'grant 68000 EUR [ERAF]', 'own 12000 EUR [novads]'],
    ['Projekta attiecināmās izmaksas ir 80 000 EUR, kas tiks segtas no ERAF (68 000 EUR) un novada budžeta (12 000 EUR).'],
  ],
  [
    ['eligible 15300 EUR', 'grant [granti] 85%', 'state [nacionālais līdzfinansējums] 15%'],
    ['Projekta kopējās attiecināmās izmaksas: 15 300 EUR (85 % granti, 15 % nacionālais līdzfinansējums).'],
  ],
  [
    ['grant [ERAF] 85%', 'own [pašvaldība] 15%'],
    ['Projekta finansējums: 85% ERAF, 15% pašvaldība.', 'Izmaksas sedz ERAF (85 %) un pašvaldība (15 %).'],
  ],
  [
    ['grant 12000 EUR [Valsts kultūrkapitāla fonds]', 'own 6000 EUR [Ogres novada dome]'],
    ['12 000 eiro piešķīris Valsts kultūrkapitāla fonds, bet 6000 eiro – Ogres novada dome.'],
  ],
  [
    ['own 378.17 EUR [Valkas novada dome] 10%', 'ineligible 81.97 EUR'],
    ['Projekts „Upe”\nValkas novada domes līdzfinansējums\nEUR 378,17 (10% no attiecināmām izmaksām) EUR 81,97 (neattiecināmās izmaksas)'],
  ],
  [
    ['total 300000 LVL', 'eligible 200000 LVL', 'grant 170000 LVL [ERAF]', 'ineligible 100000 LVL'],
    [
      'Kopējās izmaksas 300 000 latu, attiecināmās – 200 000 lati: ERAF līdzekļi 170 000 latu apmērā; neattiecināmās izmaksas sastāda 100 000 latus.',
    ],
  ],
  [
    [
      'total 50000 EUR',
      'part 20000 EUR of Ogres novada pašvaldība',
      'grant 17000 EUR [ERAF] of Ogres novada pašvaldība',
      'own 3000 EUR [pašvaldība] of Ogres novada pašvaldība',
    ],
    [
      'Projekta budžets: 50 000 EUR; Ogres novada pašvaldības daļa ir 20 000 EUR, proti, 17 000 EUR no ERAF un 3 000 EUR pašvaldības līdzfinansējuma.',
    ],
  ],
  [
    ['part 345000 EUR', 'total 420000 EUR'],
    ['Līguma summa ar būvnieku ir 345 000 eiro bez PVN. Projekta kopējās izmaksas – 420 000 eiro.'],
  ],
  [
    ['total 1250000 EUR', 'grant 1062500 EUR [ERDF] 85%', 'state 187500 EUR [national co-financing] 15%'],
    [
      'Total project budget: EUR 1 250 000, of which ERDF co-financing is EUR 1 062 500 (85%) and national co-financing EUR 187 500 (15%).',
    ],
  ],
  [['part 20000 EUR', 'part 30000 EUR', 'total 50000 EUR'], ['Projekta 1. kārtā iztērēti 20 000 eiro, 2. kārtai paredzēti 30 000 eiro. Kopā – 50 000 eiro.']],
  [['total 698000 EUR', 'grant 488000 EUR [EKII]', 'own 210000 EUR [pašvaldība]'], ['Faktiski iztērēti 698 000 EUR: EKII līdzekļi 488 000 EUR, pašvaldības līdzekļi 210 000 EUR.']],
  [['grant 850000 EUR [ERAF] 85%', 'own 150000 EUR [pašvaldība] 15%'], ['Izmaksas: 85% ERAF – 850 000 EUR, 15% pašvaldības finansējums – 150 000 EUR.']],
  [['own 0 EUR [pašvaldība]'], ['Pašvaldības līdzfinansējums: EUR 0']],
  [['total 1499977 EUR', 'total 1054190 LVL'], ['Kopējais finansējums ir 1 499 977 EUR jeb 1 054 190 LVL.']],
  [['total 1080000 EUR'], ['Kopējais finansējums ir 1 080 000,00 EUR (759 028,32 LVL).']],
  [
    ['total 6300 EUR', 'private 1750 EUR', 'own 1550 EUR [nodibinājums]'],
    ['Projekta kopējās izmaksas ir 6300 eiro: 1750 eiro ziedojumos savākuši uzņēmēji, bet 1550 eiro ieguldīs pats nodibinājums.'],
  ],
  [
    ['eligible 40000 EUR', 'grant 36000 EUR [publiskais finansējums] 90%', 'own 4000 EUR [Alsungas novada dome] 10%'],
    [
      'Attiecināmās izmaksas ir EUR 40 000, publiskais finansējums ir 90% no attiecināmajām izmaksām - EUR 36 000, bet Alsungas novada domes līdzfinansējums ir 10% no attiecināmajām izmaksām jeb EUR 4 000.',
      'Attiecināmās izmaksas ir EUR 40 000, publiskais finansējums EUR 36 000 apmērā jeb 90% no attiecināmajām izmaksām, bet Alsungas novada domes līdzfinansējums EUR 4 000 apmērā jeb 10%.',
    ],
  ],
  [
    ['total 1400000 EUR', 'grant 1260000 EUR [Eiropas Savienība] 90%'],
    ['Kopējais budžets: 1 400 000,00 EUR. No šīs summas 90% - 1 260 000,00 EUR (885 533,04 LVL) ir Eiropas Savienības atbalsts.'],
  ],
  [
    ['total 40000 EUR', 'grant 34000 EUR [ERAF]', 'own 6000 EUR [Kalnu novads]'],
    ['Projekta finansējums\n\nEUR 40 000 (t.sk. ERAF finansējums EUR 34 000)\n\nKalnu novada finansējums\n\nEUR 6 000'],
  ],
  [
    ['grant 350 EUR [Kalnu novada Nevalstisko organizāciju atbalsta fonds]'],
    ['Projektu atbalstīja Kalnu novada Nevalstisko organizāciju atbalsta fonds ar 350 eiro lielu līdzfinansējumu.'],
  ],
  [['total 1204500 EUR', 'grant 1000000 EUR [ERDF]'], ['Project funding\n1.204,500 EUR, ERDF contribution – EUR 1.000,000']],
  [
    ['own 1200 EUR [pašvaldība] 10%', 'grant 10800 EUR [ELFLA] 90%'],
    ['10% (1 200 EUR) ir pašvaldības līdzfinansējums, 90% (10 800 EUR) – ELFLA.'],
  ],
  [
    ['total 3600 LVL', 'own 1080 LVL [Ogres novada dome] 30%'],
    [
      'Nometnes projekta kopējā summa: 3 600 lati. Ogres novada dome to līdzfinansēs 30% apmērā, kas sastāda 1 080 latus.',
      'Nometnes projekta kopējā summa: 3 600 lati. Ogres novada dome to līdzfinansēs 30% apmērā no projekta kopējām izmaksām, kas sastāda 1 080 latus.',
    ],
  ],
  [['own 24000 LVL [pašvaldība] 40%'], ['Projektam vajag 40 procentu pašvaldības līdzfinansējumu, kas pēc aprēķiniem ir 24 000 latu.']],
  [['total 7300 EUR', 'own 1460 EUR [pašvaldība] 20%'], ['Projekta kopējais finansējums 7300,00 EUR. Apstiprināt pašvaldības līdzfinansējumu 20% apmērā – 1460 ,00 EUR.']],
  [
    ['total 90000 LVL', 'grant 76500 LVL', 'own 13500 LVL [novada dome]'],
    ['Projektam vajag 90 000 LVL (granta apjoms 76 500 LVL; novada domes ieguldījums 13 500 LVL).'],
  ],
  [['grant [ERAF] 85%'], ['Pašvaldība saņēma ERAF līdzfinansējumu – 85% no projekta attiecināmajām izmaksām.']],
  [
    ['grant 8500 EUR [ERAF]', 'own 1500 EUR [pašvaldība]', 'total 10000 EUR'],
    ['Finansējuma avots | Summa, EUR | %\nERAF | 8 500,00 | 85\nPašvaldība | 1 500,00 | 15\nKopā | 10 000,00 | 100'],
  ],
  [['total 12000 EUR'], ['Projektu par 12 000 eiro īsteno biedrība „Kalni”.']],
  [['part 12000 EUR', 'total 90000 EUR'], ['Tehniskā projekta izstrāde izmaksāja 12 000 eiro. Projekta „Tilts” kopējās izmaksas ir 90 000 eiro.']],
  [['total 2100000 EUR'], ['Par projektam pieejamo finansējumu 2,1 miljona eiro apmērā tiks mācīti darbinieki.']],
  [
    ['total 50000 EUR', 'part 20000 EUR of Ogres novada pašvaldība', 'part 30000 EUR of Talsu novada pašvaldība'],
    ['Projekta kopējais budžets – 50 000 EUR. Partneru budžets: Ogres novada pašvaldība – 20 000 EUR, Talsu novada pašvaldība – 30 000 EUR.'],
  ],
  [['total 25000 EUR', 'total 30250 EUR'], ['Projekta izmaksas bez PVN 25 000 EUR, ar PVN 30 250 EUR.']],
  [
    ['grant 9000 EUR [publiskais finansējums] 90%', 'eligible 10000 EUR'],
    ['Projektam piešķirts publiskais finansējums 9 000 EUR (90 % no projekta attiecināmajām izmaksām – 10 000 EUR).'],
  ],
  [['grant 9000 EUR [fonds] 90%', 'total 10000 EUR'], ['Projekts ieguvis fonda finansējumu 9 000 EUR (90% no 10 000 EUR kopbudžeta).']],
  [
    ['eligible 89000 EUR', 'grant 59630 EUR [KF] 67%', 'own 29370 EUR [SIA „Avots”] 33%'],
    ['Projekta attiecināmās izmaksas ir 89 000 EUR, no kurām 67% jeb 59 630 EUR ir KF līdzfinansējums un 33% jeb 29 370 EUR SIA „Avots” līdzfinansējums.'],
  ],
  [['total 5000 EUR', 'grant 4500 EUR [Lauku atbalsta dienests]'], ['Projekta izmaksas bija 5000 EUR, no kurām 4500 EUR atmaksās LAD.']],
  [['part 24000 EUR'], ['Projekta budžets mūsu pamatskolai ir 24 000 eiro.']],
  [['total 620 EUR', 'own 310 EUR [dome]'], ['Projektam „Ziema” nepieciešami 620 EUR, no kuriem domes līdzfinansējums 310 EUR.']],
  [
    ['total 16000 EUR', 'grant 10000 EUR [ES]', 'state 6000 EUR [valsts]'],
    ['Projekta kopējās izmaksas 16 000 EUR, kas sastāv no ES daļas 10 000 EUR un valsts daļas 6 000 EUR.'],
  ],
  [
    ['total 133000 EUR', 'grant [ERAF] 85%', 'state [valsts budžets] 10%', 'own [Rudzu universitāte] 5%'],
    ['Projekta kopējais finansējums: 133 000 EUR (85% ERAF, 10% valsts budžets, 5% Rudzu universitāte).'],
  ],
  [['total 410000 EUR', 'grant 369000 EUR 90%'], ['Бюджет проекта: 410 000 евро, из них 369 000 евро (90%) – средства программы.']],
  [
    ['part 210000 EUR', 'part 145000 EUR', 'part 45000 EUR', 'total 400000 EUR'],
    ['Projekts „Upe” ietver ielu (izmaksas 210 000 EUR), parku (145 000 EUR) un laipu (45 000 EUR). Kopā 400 000 EUR.'],
  ],
  [
    ['total 4250 EUR', 'grant 3000 EUR [Borisa un Ināras Teterevu fonds]', 'own 750 EUR [pašvaldība]', 'private 500 EUR'],
    ['Projekta kopsumma 4 250 eiro; no tās 3 000 eiro piešķīris Borisa un Ināras Teterevu fonds, 750 eiro – pašvaldība, 500 eiro – vecāku ziedojumi.'],
  ],
  [['total 18000 EUR', 'own 1800 EUR [īstenotājs] 10%'], ['Projekta kopējās izmaksas ir 18 000 EUR. Īstenotāja līdzfinansējums 10 % jeb 1800 EUR.']],
  [['part 14250 EUR'], ['Izstrādāta dokumentācija projektam „Jumts”; tās izmaksas ir 14 250 EUR.']],
  [['total 7314.19 EUR'], ['Projekta „Salas” īstenošanā ieguldīti EUR 7314,19.']],
  [['grant 1600 EUR'], ['Projekts „Upe” tika atbalstīts ar 50% no pieprasītās summas jeb 1 600 eiro.']],
  [['total 214000 LVL'], ['PHARE projekts „Zaļais stars” izmaksāja 214 tūkst. Ls.']],
  [['total 45000 EUR', 'grant 38250 EUR [EU]', 'own 6750 EUR'], ['Project budget: 45 000 EUR (EU: 38 250 EUR, own: 6 750 EUR).']],
  [['grant 3000 LVL', 'own 400 LVL'], ['Projekts „Upe”: atbalsts Ls 3 000, līdzfinansējums Ls 400.']],
  [['part 86000 EUR', 'part 92000 EUR', 'total 178000 EUR'], ['Projekta partneriem ir šādi budžeti: Zīļu vald - 86 000 EUR, Kļavu vald - 92 000 EUR. Kopā - 178 000 EUR.']],
  [['own 950 EUR 10%'], ['Dome piešķir projektam „Upe” 10% līdzfinansējumu, nepārsniedzot 950 EUR.']],
  [['own 1240 LVL', 'own 860 LVL'], ['Nolemts piedalīties projektā „Upe”, paredzot līdzfinansējumu 2010. gadā Ls 1 240 un 2011. gadā Ls 860.']],
  [['part 12000 EUR', 'part 15500 EUR', 'total 27500 EUR'], ['Projekta budžets: 1. gads – 12 000 EUR, 2. gads – 15 500 EUR; kopā 27 500 EUR.']],
  [['total 24350 LVL', 'grant 21915 LVL [Lauku atbalsta dienests]', 'own 2435 LVL [draudze]'], ['Projekta kopējās izmaksas: Ls 24 350, t.sk. LAD Ls 21 915; draudze Ls 2 435.']],
  [['grant 300 EUR'], ['Konkursā „Mēs kopā” biedrība „Upe” ar projektu „Mūzikas dienas” ieguva 300 eiro.']],
  [['grant 900 EUR'], ['Biedrība „Upe” saņēma 900 eiro projektam „Mūzikas dienas”.', 'Biedrībai „Upe” piešķirti 900 eiro projektam „Mūzikas dienas”.']],
  [
    ['grant 8500 EUR [ERAF]'],
    ['Līdzfinansējums no ERAF – 8500 EUR.', 'Kopējais ERAF projekta finansējums ir 8500 EUR.'],
  ],
  [['grant 8500 EUR [European Regional Development Fund]'], ['Project co-financing from the European Regional Development Fund is 8500 EUR.']],
  [['grant 2051.3 EUR [Eiropas Lauksaimniecības fonds lauku attīstībai]'], ['Projekts īstenots Lauku attīstības programmas pasākumā „Darbību īstenošana saskaņā ar sabiedrības virzītas vietējās attīstības stratēģiju” ar Eiropas Lauksaimniecības fonda lauku attīstībai finansējumu 2051,30 EUR.']],
  [['own 1500 EUR [pašvaldība]'], ['Līdzfinansējums no pašvaldības budžeta ir 1500 EUR.']],
  [['own 1500 EUR', 'total 15000 EUR'], ['Dome nolemj: 1. Piedalīties projektā „Taka”. 2. Paredzēt 2025. gada budžetā līdzfinansējumu 1500 EUR apmērā. 3. Kopējās projekta izmaksas ir 15 000 EUR.']],
  [['grant 250000 EUR [EU]'], ['The bodies signed the grant contract of the project with the total amount of 250 000,00 Euro of EU contribution.']],
  [['total 45000 EUR', 'grant 38250 EUR [ЕРАФ]', 'own 6750 EUR'], ['Общая стоимость проекта – 45 000 евро, из них 38 250 евро – финансирование ЕРАФ, 6 750 евро – софинансирование самоуправления.']],
  // Whoever's project it is, the council that sets the share aside pays it.
  [['own 603.5 EUR [pašvaldība] 10%', 'total 6035 EUR'], ['Biedrības „Zīle” projektam „Stabules” pašvaldība paredzēja līdzfinansējumu 603,50 euro, kas sastāda 10% no projekta kopējām izmaksām – 6035 euro.']],
  [['own 660 EUR [Talsu novada dome] 15%'], ['Apstiprināšanas gadījumā Talsu novada domes budžetā paredzēt līdzfinansējumu 15% apmērā, kas sastāda 660 EUR.']],
  // In the locative it is where the paper came in.
  [['own 603.5 EUR [biedrība]'], ['Pašvaldībā saņemts iesniegums, kas paredz biedrības līdzfinansējumu 603,50 euro.']],
  // A council that gives to others has no share of its own, nor has one whose projects are counted.
  [['grant 750.5 EUR'], ['Проект «Сквер» получил финансирование в размере 750,50 евро от Желудёвского краевого самоуправления.']],
  [['total 2300000 EUR'], ['Поддержаны все проекты нашего самоуправления на общую сумму 2,3 млн евро.']],
  [['grant 410000 EUR'], ['Проект города получил на эти цели 410 000 евро.']],
  // Who receives, whose project it is and who signs pays nothing.
  [['grant 689 EUR'], ['Finansējumu pilnā apmērā saņems Bebru novadpētniecības centra projekts „Stāsti” (689 EUR).']],
  // A loan beside the body's own money; a state that pays behind the sum, whatever its programme is called.
  [['total 9000 LVL', 'own 3000 LVL [uzņēmums]'], ['Projekta kopējās izmaksas ir Ls 9000, bet Ls 3000 ir uzņēmuma pašu līdzekļi un kredīts.']],
  [['total 9000 LVL', 'grant 7650 LVL [Šveices Konfederācija] 85%'], ['Projekta kopējās izmaksas ir 9000 latu, no tiem 85% (7650 latus) apmaksā Šveices Konfederācija.']],
  [['grant 689 EUR [Fonds]'], ['Fonda atbalstu saņems projekts „Zīļu skolas kora tērpi” (689 EUR).']],
  [['grant 17000 EUR'], ['On 7 May the grant contract for 17 000,00 euro of the Programme co-financing has been signed by the Zīle Local Municipality. The project starts in June.']],
  [['grant 8500 EUR [Latvijas–Lietuvas pārrobežu sadarbības programma] 85%'], ['Projektam ir Latvijas – Lietuvas pārrobežu sadarbības programmas finansējums (85% apmērā) – 8500 EUR.']],
  [['own 1888 EUR 50%', 'total 3776 EUR'], ['Pieņemts lēmums piedalīties konkursā ar projekta iesniegumu „Bumbas”, paredzot līdzfinansējumu 50% apmērā jeb 1888 EUR no projekta izmaksām. Projekta kopējās izmaksas 3776 EUR.']],
  [
    ['part 10000 EUR of Talsu novada dome', 'grant 8500 EUR [Eiropas Savienība] 85% of Talsu novada dome'],
    ['Talsu novada domes projekta budžets ir 10 000 EUR, no kuriem 8 500 EUR (85% no izmaksām darbībām Talsu novadā) līdzfinansē Eiropas Savienība.'],
  ],
];

export const costIgnores: readonly (readonly [text: string, reason: string])[] = [
  ['35 million euros are made available by the European Regional Development Fund for cooperation projects.', 'money of a programme'],
  ['Konkursam pieejamais finansējums ir 200 000 eiro.', 'money of a whole call'],
  ['Maksimālā summa vienam projektam – 10 000 eiro.', 'a limit of a call'],
  ['Pašvaldība ņems aizņēmumu Valsts kasē 67 500 EUR apmērā.', 'a loan'],
  ['Uzņēmuma kredīts bankā ir 67 500 EUR.', 'a loan alone'],
  ['Dalības maksa seminārā ir 15 eiro.', 'a price'],
  ['Īre maksā 900 EUR gadā.', 'a price for a year'],
  ['Dalībnieku maksa nometnē – 60 eiro.', 'a price of one stay, though such money may be a share'],
  ['Pašvaldības līdzfinansējums nav nepieciešams, aktivitātes tiek finansētas 100 % apmērā.', 'a stated absence'],
  ['Elektrības patēriņš samazināts par 63 %.', 'a percentage of something else'],
  ['Projektam ir ERAF atbalsts, un tajā grib redzēt vismaz 70% Latvijas pašvaldību.', 'a percentage of bodies'],
  ['Projektam piemēro PVN 21 %.', 'the rate of a tax'],
  ['Atbalsts ir no 20 000 līdz 50 000 eiro.', 'a range'],
  ['Programmā kopumā atbalstīti 45 projekti par 12 miljoniem eiro.', 'money of many projects'],
  ['Igaunijas–Latvijas programmas kopējais finansējums ir 63 miljoni eiro.', 'money of a whole programme'],
  ['Projekta izmaksas nedrīkst pārsniegt 100 000 eiro.', 'a limit'],
  ['Uzvarētāji saņēma dāvanu karti 100 eiro vērtībā.', 'a prize'],
  ['Balvu fondā ir 5 000 eiro.', 'prizes'],
  ['Skolēnu uzņēmums pārdeva produkciju par 300 eiro.', 'a price'],
  ['Avansa maksājums 30% apmērā saņemts martā.', 'a payment, not another share'],
  ['Ieejas biļete festivālā maksā 10 eiro.', 'a price'],
  ['Project “Pier”. For each participant 200 EUR are paid.', 'money for one person'],
  ['Iepriekšējais projekts „Vecais tilts” izmaksāja 5000 eiro.', 'another project'],
  ['Iepriekšējās septiņās kārtās projektiem piešķirti 4000 eiro.', 'money of earlier rounds'],
  ['Projekts „Mols”. Komisija izvirzīja projektus fonda atbalsta saņemšanai ar kopēju finansējumu EUR 124 500.', 'money of several projects'],
  ['Project “Pier”. Programme budget: 2 059 062.87 EUR', 'money of a whole programme'],
];
