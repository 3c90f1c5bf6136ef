import { defineFieldCorpus } from '../../../testing/index.ts';

export const kindCorpus = defineFieldCorpus<string>({
  finds: [
    [['project-card'], [
      'Projekta nosaukums: Dārzs\nFinansējuma avots: ERAF\nĪstenošanas laiks: 2024. gads\nProjekta mērķis: saglabāt vecās ābeles\nKopējās izmaksas: 300 EUR',
      'Kas to dara: biedrība „Zīle”\nKur: Cēsīs\nProjekta mērķis: saglabāt vecās ābeles\nNauda: 300 EUR\nKopējās izmaksas: 300 EUR\nKad: 2024. gadā',
    ]],
    [['project-card'], [
      'Dārzs un pļava\n\nProjekta mērķis ir saglabāt vecās ābeles un iestādīt jaunas pie skolas. Projekts tiek īstenots no 2023. gada maija līdz 2024. gada maijam. Projektam piešķirts finansējums 660 euro.',
    ]],
    // Labels at the top, each over its value, and a long story below.
    [['project-card'], ['Green Yard\n\nProject facts\n\nProject promoter:\nAcorn Society\nProject Number:\nLV03-0977\nStatus:\nCompleted\nInitial project cost:\n€300\nFinal project cost:\n€300\nFrom EEA Grants:\n€200\n\nDescription\n\n' + 'The project will help schools to plant trees and will be divided into many meetings of pupils. '.repeat(20)]],
    // Four of them are enough.
    [['project-card'], ['Green Yard\n\nProject facts\n\nProject promoter:\nAcorn Society\nProject Number:\nLV03-0977\nStatus:\nCompleted\nFinal project cost:\n€300\nFrom EEA Grants:\n€200\n\nDescription\n\n' + 'The project will help schools to plant trees and will be divided into many meetings of pupils. '.repeat(20)]],
    // A long description among many labels.
    [['project-card'], ['TITLE: Garden\nACRONYM: GARD\nTotal Budget: EUR 300\nDuration: 24 months\nLead partner: Acorn School\nDescription:\n' + 'The project will help schools to plant trees and will be divided into many meetings of pupils. '.repeat(20)]],
    // A grant beside the whole, though no word says „projekts”; not the sums of a programme that takes applications.
    [['news'], ['SIA „Zīle” uzstādījusi jaunu šķūni. No ELFLA tā saņēma 40 000 eiro lielu atbalstu, kopējās investīcijas ir 90 000 eiro.']],
    [['not-a-project'], ['ELFLA pasākumā saņemti 1 200 pieteikumi. Publiskais finansējums ir 30 miljoni eiro, kopējās investīcijas – 45 miljoni eiro. SIA „Zīle” saņēma atbalstu.']],
    [['list'], ['Atbalstītie projekti:\n1. „Dārzs”, iesniedzējs – Zīles skola, 300 EUR;\n2. „Taka”, iesniedzējs – Kļavu skola, 400 EUR;\n3. „Pļava”, iesniedzējs – Ozolu skola, 500 EUR.']],
    [['call'], ['Pieteikumu pieņemšana\n\nFonds izsludina 2021. gada 2. projektu konkursu. Pieteikumi elektroniski iesniedzami līdz 31. maijam.']],
    [['call'], ['Aicinām iesniegt projektu pieteikumus!\n\nIzsludināta projektu konkursa otrā kārta. Pieejamais finansējums – 20 000 EUR. Pieteikumu iesniegšanas termiņš ir 1. maijs.']],
    [['call'], ['The ministry launched the second call for proposals of the programme. Eligible partners are schools. The deadline for submitting projects is 27 February.']],
    [['not-a-project'], ['Pasākuma numurs: 4.3.5.1.\n\nPlānotais finansējums: 59 000 EUR\n\nMērķa grupa: bērni un jaunieši\n\nSasniedzamie uzraudzības rādītāji: 540 vietas\n\nAtbalstāmās darbības:\n• projekta dokumentu izstrāde;\n• būvdarbi.']],
    [['call'], ['Lake villages: a Call for Proposals shall be open for three weeks from 5 May. The available village funding is 90 000 EUR; deadline for questions: 1 May.']],
    [['call'], [
      'Projektu konkursa mērķis ir atbalstīt svētkus. Konkursa ietvaros tiks atbalstītas šādas darbības: talkas. Maksimāli pieprasāmais finansējums ir 5 789 euro.',
      'What is supported?\nThe programme is co-financed by the Norway Grants. Who can apply?\nThe call for projects is aimed at schools.\nHow to apply?\nProposals must be submitted in May.',
      'The first call for project proposals opened on Thursday. The program has an indicative budget of EUR 118 million. Small projects can submit their papers until May.',
    ]],
    [['not-a-project'], [
      'Skolu partnerības ir divgadīgi projekti trīs skolām. Skolas var izvēlēties jebkādu projekta tematu, un katra projekta īstenošanā iesaista skolēnus.',
      'The Programme has received 48 applications. The available funding is 8,7 million EUR. We thank all applicants.',
      'Uzsākta „Zīļu kultūras programma 2019” projektu īstenošana\n\nPar interesi liecina projektu skaits - 131, kopā EUR 462090,78. Atbalstu saņēma 67 projekti.',
    ]],
    [['call'], ['Latvia offers grants for village projects. A single project can receive up to EUR 40,000. Eligible applicants are schools. The deadline for the submission of project applications is April 23.']],
    [['not-a-project'], ['Three states will give 73 million euros to eight programmes in Latvia. To date, four Latvian programmes have been approved. The programme for villages will be supported by 10 million euros.']],
    [['call'], ['Konkursa pretendentiem ir iespēja saņemt naudu viena projekta īstenošanai. Projekta iesniegumi tiek pieņemti līdz 23. aprīlim. Projektu konkursa nolikums ir tīmeklī.']],
    [['not-a-project'], ['Upes kultūras programmas projektu konkursa rezultāti\n\nKonkursam iesniegts 131 projekts, naudu saņems labākie. Darbi ritēs no 2031. gada maija līdz decembrim, kopā 124 500 EUR.']],
    [['call'], [
      'Dienests nosūtījis uzaicinājumu septiņām pašvaldībām sagatavot projektus par siltām skolām. Pašvaldības par šo naudu var veikt jumtu maiņu. Visvairāk līdzekļu pieejams Zīļu novada pašvaldībai.',
      'Край Зиле объявил конкурс идей, на каждую до 3000 евро. Цель конкурса – сады у школ. Подать заявку может любое юридическое лицо.',
    ]],
    [['announcement'], ['Dienests ir izvērtējis un apstiprinājis novada projektu „Laukums”, kas tika iesniegts pērn.']],
    [['not-a-project'], [
      'Zivju fonds\n\nZivju fonds ir programma, ko īsteno trīs valstis. Zivju fonda mērķis ir saudzēt ezerus. Fonda darbībai no 2020. līdz 2024. gadam piešķirti 8,5 miljoni eiro. Fonda programma „Asaris”: kopējais finansējums – 400 000 EUR.',
      'Zināms ciemu svētku konkursa iznākums: no 38 projektu pieteikumiem naudu saņems 17 projekti, kopā 24 500 EUR. Darbi ritēs no 2031. gada marta līdz septembrim.',
      'The ministry signed the fund agreement in spring: four larger projects and six small projects will share 3.2 million euros until autumn 2031.',
    ]],
    [['not-a-project'], [
      'Cenu aptauja „Būvuzraudzība”\n\nPretendents piedāvājumu iesniedz līdz 1. maijam. Iepirkuma līgumcena nepārsniedz 9000 EUR. Projekts „Dārzs”.',
      'Ministru kabineta noteikumi Nr. 777. Pasākuma īstenošanas noteikumi. Noteikumi nosaka pasākuma mērķi un prasības projekta iesniedzējam. Pieejami 40 milj. euro.',
      'Vakance: projekta vadītājs\n\nAicinām darbā projekta vadītāju projektā „Dārzs”. CV un motivācijas vēstuli gaidām līdz 1. maijam. Atalgojums 1500 EUR.',
      'Ceturtdien pļavā ziedēja pienenes, un bērni skrēja pa rasu.',
      'Programma atbalsta projektus izglītībā. Projektu iesniedzēji ir skolas, un projektu konkurss notiek pavasarī. Projektiem ir divi gadi.',
      'Par instrumentu\n\nEmisijas kvotu izsolīšanas instruments ir valsts budžeta programma, ko finansē no kvotu izsolēm. Tās darbu nosaka likums.',
      'Līdzfinansējums biedrībām\n\nPakalpojumu var saņemt biedrība. Aizpildiet iesniegumu un iesniedziet klātienē.',
    ]],
    [['project-card'], [' • Abreviatūra: Dārzs\n • Norises laiks: 2020. gada augusts – 2028. decembris\n • Līdzfinansētājs: LIFE programma\n • Projekta vadītāja: Inga Ozola\n • Projekta mērķis: saglabāt vecās ābeles']],
    [['announcement'], ['Sāksies projekts „Dārzs”\n\nRudenī notiks talka, kurā aicināti visi. Paredzēts iestādīt 40 ābeles. Projekts tiks īstenots līdz 2026. gadam.']],
    [['news'], ['Skolotāji viesojās Turku\n\nProjekta „Dārzs” skolotāji maijā apmeklēja Somiju. Viņi tikās ar kolēģiem un iepazina dārzus.']],
    [['announcement'], ['6. maijā uz Turciju pavadījām Zīļu skolas skolēnus. Tālajā zemē viņus gaida tikšanās un darbs ar partneriem mūžizglītības programmā Comenius.']],
    [['announcement'], ['Par dalību projektā „Dārzs”\n\nZiņo deputāte. Atklāti balsojot, Zīļu novada dome NOLEMJ:\n\n1. Piedalīties projektā „Dārzs”.']],
    [['not-a-project'], ['Comenius ir programma, kurā skolas meklē partnerus. Partneri satiekas un mācās kopā.']],
    [['report'], ['Pārskats par 2015. gadā īstenoto projektu „Dārzs”\n\nKopā piedalījās 312 cilvēki.']],
    [['report'], ['Atskaite par projekta „Dārzs” īstenošanu\n\nProjekta laikā notika 12 nodarbības, un tās apmeklēja 48 cilvēki.']],
    [['report'], ['Noslēdzies projekts „Dārzs”\n\nProjekta laikā tika izveidots dārzs un apmācīti 20 dārznieki. Projekta rezultāti redzami visiem. Noslēguma pasākums notika maijā.']],
  ],
  traps: [
    ['Turpinās projekts „Grāmatu iepirkums bibliotēkām”\n\nGrāmatu iepirkumam piešķirti 4100 EUR. Bibliotēkas saņēma grāmatas.', 'books that libraries buy are no procurement', ['news']],
    ['Noslēgusies projekta „Dārzs” talka\n\nTalka notika maijā, un to apmeklēja 20 ļaudis. Dome savulaik nolēma: dārzs būs. Bērni piedalījās un redzēja ābeles.', 'a decision of long ago in what happened', ['news']],
    ['Novada dome lemj\n\nDome nolēma piedalīties ar projektu „Dārzs” atklātā projektu konkursā. Projekta izmaksas būs 500 EUR.', 'an open contest is no opening', ['announcement']],
    ['The fund will support 25 projects out of 226 applications.\n\nProject information\nProject duration: 01.03.2011-28.02.2015\nLead partner: Oak University\nTotal budget: 3 386 700 €', 'the card of one project below words on many', ['project-card']],
    ['Projekta „Dārzs” ziņa\n\nNotika talka, un tajā lasīja pārskatu par projektu konkursu. Bērni redzēja dārzu.', 'a survey that is only spoken of', ['news']],
    ['Projekta „Dārzs” talka notika maijā; iepirkumā uzvarēja SIA „Zars”. Bērni piedalījās un redzēja, kā stāda ābeles.', 'one word about a procurement makes no procurement page', ['news']],
    ['Projekta nosaukums: Dārzs\n\nMērķa grupa: bērni\n\nPlānotais finansējums: 500 EUR\n\nSasniedzamie rādītāji: 5 dobes\n\nAtbalstāmās darbības: talka', 'labels of a measure on the card of a project by name', ['project-card']],
    ['Jauna taka mežā\n\nTaka izveidota pļavu projekta ietvaros, ko divus gadus īstenoja Zīļu novads. Gājēji vasarā redzēja putnus.', 'a project without a name is one all the same', ['news']],
    ['Projekta „Dārzs” dalībnieki maijā viesojās skolā. Uz nākamo nometni var pieteikties līdz jūnijam.', 'an invitation to an event is no call for projects', ['news']],
  ],
});
