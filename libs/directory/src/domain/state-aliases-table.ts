/**
 * What else people type when they mean a State: ISO 3166-1 alpha-3, then its name in its own languages, everyday short forms, initials
 * and names it once bore as a Member, in any script. What finds it in the United Nations' table is not repeated. Being here says nothing
 * about how a State is to be addressed.
 */
export const STATE_ALIASES_TABLE = `
AD | AND | Principat d'Andorra
AE | ARE | UAE; EAU; ОАЭ; 阿联酋
AF | AFG
AG | ATG
AL | ALB | Shqipëria; Shqipëri
AM | ARM | Հայաստան; Hayastan
AO | AGO
AR | ARG
AT | AUT | Österreich
AU | AUS | 澳洲
AZ | AZE | Azərbaycan
BA | BIH | Bosna i Hercegovina; BiH; Босна и Херцеговина; 波黑
BB | BRB
BD | BGD | বাংলাদেশ
BE | BEL | België; Belgien
BF | BFA | Haute-Volta; Upper Volta; Alto Volta; Верхняя Вольта
BG | BGR | България
BH | BHR
BI | BDI | Uburundi
BJ | BEN | Dahomey; Дагомея
BN | BRN
BO | BOL | Buliwya; Wuliwya
BR | BRA
BS | BHS | الباهاما; Багамы
BT | BTN | འབྲུག་ཡུལ; Druk Yul
BW | BWA
BY | BLR | Белоруссия; Biélorussie; Byelorussia; Bielorrusia
BZ | BLZ
CA | CAN
CD | COD | DRC; RDC; DR Congo; Congo-Kinshasa; Zaire; ДР Конго; ДРК; Заир; 刚果（金）; 扎伊尔; زائير
CF | CAF | CAR; RCA; Centrafrique; ЦАР
CG | COG | Congo-Brazzaville; 刚果（布）; الكونغو برازافيل
CH | CHE | Schweiz; Svizzera; Svizra; Swiss; Confoederatio Helvetica
CI | CIV | Ivory Coast; Costa de Marfil; Elfenbeinküste; Берег Слоновой Кости; 象牙海岸; ساحل العاج
CL | CHL
CM | CMR | Kamerun
CN | CHN | PRC; People's Republic of China; Zhongguo; RPC; КНР; 中华人民共和国; 中國
CO | COL
CR | CRI
CU | CUB
CV | CPV | Cape Verde; Cap-Vert; Острова Зеленого Мыса; الرأس الأخضر
CY | CYP | Κύπρος; Kypros; Kıbrıs
CZ | CZE | Czech Republic; Česko; Česká republika; République tchèque; República Checa; Чешская Республика; التشيك
DE | DEU | Deutschland; Bundesrepublik Deutschland; FRG; BRD; ФРГ; RFA
DJ | DJI
DK | DNK | Danmark; الدنمارك
DM | DMA
DO | DOM | 多明尼加
DZ | DZA | Al Jazair; Dzayer; ⵍⵣⵣⴰⵢⴻⵔ
EC | ECU
EE | EST | Eesti
EG | EGY | Misr
ER | ERI | ኤርትራ
ES | ESP
ET | ETH | ኢትዮጵያ; Ityopya; الحبشة
FI | FIN | Suomi
FJ | FJI | Viti; फ़िजी
FM | FSM
FR | FRA
GA | GAB
GB | GBR | UK; Великобритания; Британия; 英国; 英國; بريطانيا
GD | GRD
GE | GEO | საქართველო; Sakartvelo
GH | GHA
GM | GMB
GN | GIN
GQ | GNQ
GR | GRC | Ελλάδα; Ελλάς; Ellada; Hellas; Hellenic Republic
GT | GTM
GW | GNB
GY | GUY
HN | HND
HR | HRV | Hrvatska
HT | HTI | Ayiti
HU | HUN | Magyarország
ID | IDN
IE | IRL | Éire
IL | ISR | ישראל; Yisrael
IN | IND | Bharat; भारत
IQ | IRQ | عێراق
IR | IRN | Persia; Perse; Персия
IS | ISL
IT | ITA
JM | JAM
JO | JOR | Al Urdun
JP | JPN | Nippon; Nihon; 日本国; にほん; にっぽん
KE | KEN
KG | KGZ | Киргизия; Kirgizstan; Kirghizie; Kirguisa
KH | KHM | កម្ពុជា; Kampuchea; Кампучия; كمبوتشيا
KI | KIR
KM | COM | Komori; Союз Коморских Островов
KN | KNA | St Kitts; Saint-Christophe; San Cristóbal
KP | PRK | DPRK; North Korea; Corée du Nord; RPDC; Corea del Norte; Северная Корея; КНДР; 조선; 조선민주주의인민공화국; 북한; كوريا الشمالية
KR | KOR | ROK; South Korea; Corée du Sud; Corea del Sur; Южная Корея; 韩国; 南韩; 韓國; 한국; 대한민국; Hanguk; كوريا الجنوبية
KW | KWT
KZ | KAZ | Қазақстан; Qazaqstan; Kazakstan
LA | LAO | Laos; ລາວ; لاوس
LB | LBN | Lubnan
LC | LCA | St Lucia
LI | LIE | Fürstentum Liechtenstein
LK | LKA | Ceylon; Ceylan; Ceilán; Цейлон; 锡兰; سيلان; இலங்கை; ශ්‍රී ලංකාව
LR | LBR
LS | LSO
LT | LTU | Lietuva
LU | LUX | Lëtzebuerg
LV | LVA | Latvija
LY | LBY | Libyan Arab Jamahiriya
MA | MAR | Al Maghrib; ⵍⵎⵖⵔⵉⴱ
MC | MCO
MD | MDA | Moldavia; Молдавия
ME | MNE | Crna Gora; Црна Гора
MG | MDG | Madagasikara
MH | MHL | RMI
MK | MKD | Северна Македонија; Severna Makedonija; Maqedonia e Veriut
ML | MLI
MM | MMR | Burma; Birmanie; Birmania; Бирма; بورما; မြန်မာ
MN | MNG | Монгол Улс; Mongol Uls
MR | MRT | Muritaniya
MT | MLT
MU | MUS | Moris
MV | MDV | ދިވެހިރާއްޖެ
MW | MWI
MX | MEX | Méjico; Estados Unidos Mexicanos
MY | MYS
MZ | MOZ | Moçambique
NA | NAM
NE | NER
NG | NGA
NI | NIC
NL | NLD | Holland; Nederland; Hollande; Holanda; Голландия
NO | NOR | Norge; Noreg
NP | NPL | नेपाल
NR | NRU | Naoero
NZ | NZL | Aotearoa; NZ; 纽西兰
OM | OMN | Uman
PA | PAN
PE | PER | Piruw
PG | PNG
PH | PHL | Pilipinas
PK | PAK | پاکستان
PL | POL | Polska
PS | PSE
PT | PRT
PW | PLW | Belau
PY | PRY | Paraguái
QA | QAT
RO | ROU
RS | SRB | Србија; Srbija
RU | RUS | Россия; Rossiya; RF; РФ; 俄国; روسيا
RW | RWA | Ruanda; U Rwanda
SA | SAU | KSA
SB | SLB
SC | SYC | Sesel
SD | SDN | As Sudan
SE | SWE | Sverige
SG | SGP | Singapura; 星加坡
SI | SVN | Slovenija
SK | SVK | Slovensko; Slovak Republic; République slovaque
SL | SLE
SM | SMR
SN | SEN
SO | SOM | Soomaaliya
SR | SUR
SS | SSD
ST | STP
SV | SLV
SY | SYR | Suriya; Сирия; سوريا; سورية
SZ | SWZ | Swaziland; Suazilandia; Свазиленд; سوازيلاند
TD | TCD | Tschad
TG | TGO
TH | THA | ไทย; ประเทศไทย; Prathet Thai; Siam; Сиам; 暹罗; سيام
TJ | TJK | Тоҷикистон; Tojikiston
TL | TLS | East Timor; Timor oriental; Восточный Тимор; تيمور الشرقية
TM | TKM | Туркмения
TN | TUN
TO | TON
TR | TUR | Turkey; Turquie; Turquía
TT | TTO
TV | TUV
TZ | TZA | Tanganyika; Танганьика
UA | UKR | Україна; Ukraina
UG | UGA
US | USA | USA; EUA; EE. UU.; EEUU; США; Америка; 美国; 美國; أمريكا; أميركا
UY | URY
UZ | UZB | Oʻzbekiston; Ўзбекистон
VA | VAT | Vatican; Vatican City; Vaticano; Ватикан; 梵蒂冈; الفاتيكان
VC | VCT | St Vincent
VE | VEN
VN | VNM | Vietnam; SRV
VU | VUT
WS | WSM | Western Samoa; Samoa i Sisifo
YE | YEM | Al Yaman
ZA | ZAF | RSA; Suid-Afrika; Mzansi; ЮАР
ZM | ZMB
ZW | ZWE
`;
