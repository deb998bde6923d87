/**
 * Member and observer States of the United Nations: ISO 3166-1 alpha-2, M49, and the short names the United Nations uses, in Arabic, Chinese,
 * English, French, Russian and Spanish. Source: UNTERM country names, without articles, with the changes notified up to 2025.
 */
export const UN_NAMES_TABLE = `
AD | 020 | أندورا | 安道尔 | Andorra | Andorre | Андорра | Andorra
AE | 784 | الإمارات العربية المتحدة | 阿拉伯联合酋长国 | United Arab Emirates | Émirats arabes unis | Объединенные Арабские Эмираты | Emiratos Árabes Unidos
AF | 004 | أفغانستان | 阿富汗 | Afghanistan | Afghanistan | Афганистан | Afganistán
AG | 028 | أنتيغوا وبربودا | 安提瓜和巴布达 | Antigua and Barbuda | Antigua-et-Barbuda | Антигуа и Барбуда | Antigua y Barbuda
AL | 008 | ألبانيا | 阿尔巴尼亚 | Albania | Albanie | Албания | Albania
AM | 051 | أرمينيا | 亚美尼亚 | Armenia | Arménie | Армения | Armenia
AO | 024 | أنغولا | 安哥拉 | Angola | Angola | Ангола | Angola
AR | 032 | الأرجنتين | 阿根廷 | Argentina | Argentine | Аргентина | Argentina
AT | 040 | النمسا | 奥地利 | Austria | Autriche | Австрия | Austria
AU | 036 | أستراليا | 澳大利亚 | Australia | Australie | Австралия | Australia
AZ | 031 | أذربيجان | 阿塞拜疆 | Azerbaijan | Azerbaïdjan | Азербайджан | Azerbaiyán
BA | 070 | البوسنة والهرسك | 波斯尼亚和黑塞哥维那 | Bosnia and Herzegovina | Bosnie-Herzégovine | Босния и Герцеговина | Bosnia y Herzegovina
BB | 052 | بربادوس | 巴巴多斯 | Barbados | Barbade | Барбадос | Barbados
BD | 050 | بنغلاديش | 孟加拉国 | Bangladesh | Bangladesh | Бангладеш | Bangladesh
BE | 056 | بلجيكا | 比利时 | Belgium | Belgique | Бельгия | Bélgica
BF | 854 | بوركينا فاسو | 布基纳法索 | Burkina Faso | Burkina Faso | Буркина-Фасо | Burkina Faso
BG | 100 | بلغاريا | 保加利亚 | Bulgaria | Bulgarie | Болгария | Bulgaria
BH | 048 | البحرين | 巴林 | Bahrain | Bahreïn | Бахрейн | Bahrein
BI | 108 | بوروندي | 布隆迪 | Burundi | Burundi | Бурунди | Burundi
BJ | 204 | بنن | 贝宁 | Benin | Bénin | Бенин | Benin
BN | 096 | بروني دار السلام | 文莱达鲁萨兰国 | Brunei Darussalam | Brunéi Darussalam | Бруней-Даруссалам | Brunei Darussalam
BO | 068 | بوليفيا (دولة - المتعددة القوميات) | 多民族玻利维亚国 | Bolivia (Plurinational State of) | Bolivie (État plurinational de) | Боливия (Многонациональное Государство) | Bolivia (Estado Plurinacional de)
BR | 076 | البرازيل | 巴西 | Brazil | Brésil | Бразилия | Brasil
BS | 044 | جزر البهاما | 巴哈马 | Bahamas | Bahamas | Багамские Острова | Bahamas
BT | 064 | بوتان | 不丹 | Bhutan | Bhoutan | Бутан | Bhután
BW | 072 | بوتسوانا | 博茨瓦纳 | Botswana | Botswana | Ботсвана | Botswana
BY | 112 | بيلاروس | 白俄罗斯 | Belarus | Bélarus | Беларусь | Belarús
BZ | 084 | بليز | 伯利兹 | Belize | Belize | Белиз | Belice
CA | 124 | كندا | 加拿大 | Canada | Canada | Канада | Canadá
CD | 180 | جمهورية الكونغو الديمقراطية | 刚果民主共和国 | Democratic Republic of the Congo | République démocratique du Congo | Демократическая Республика Конго | República Democrática del Congo
CF | 140 | جمهورية أفريقيا الوسطى | 中非共和国 | Central African Republic | République centrafricaine | Центральноафриканская Республика | República Centroafricana
CG | 178 | الكونغو | 刚果 | Congo | Congo | Конго | Congo
CH | 756 | سويسرا | 瑞士 | Switzerland | Suisse | Швейцария | Suiza
CI | 384 | كوت ديفوار | 科特迪瓦 | Côte d'Ivoire | Côte d'Ivoire | Кот-д'Ивуар | Côte d'Ivoire
CL | 152 | شيلي | 智利 | Chile | Chili | Чили | Chile
CM | 120 | الكاميرون | 喀麦隆 | Cameroon | Cameroun | Камерун | Camerún
CN | 156 | الصين | 中国 | China | Chine | Китай | China
CO | 170 | كولومبيا | 哥伦比亚 | Colombia | Colombie | Колумбия | Colombia
CR | 188 | كوستاريكا | 哥斯达黎加 | Costa Rica | Costa Rica | Коста-Рика | Costa Rica
CU | 192 | كوبا | 古巴 | Cuba | Cuba | Куба | Cuba
CV | 132 | كابو فيردي | 佛得角 | Cabo Verde | Cabo Verde | Кабо-Верде | Cabo Verde
CY | 196 | قبرص | 塞浦路斯 | Cyprus | Chypre | Кипр | Chipre
CZ | 203 | تشيكيا | 捷克 | Czechia | Tchéquie | Чехия | Chequia
DE | 276 | ألمانيا | 德国 | Germany | Allemagne | Германия | Alemania
DJ | 262 | جيبوتي | 吉布提 | Djibouti | Djibouti | Джибути | Djibouti
DK | 208 | الدانمرك | 丹麦 | Denmark | Danemark | Дания | Dinamarca
DM | 212 | دومينيكا | 多米尼克 | Dominica | Dominique | Доминика | Dominica
DO | 214 | الجمهورية الدومينيكية | 多米尼加 | Dominican Republic | République dominicaine | Доминиканская Республика | República Dominicana
DZ | 012 | الجزائر | 阿尔及利亚 | Algeria | Algérie | Алжир | Argelia
EC | 218 | إكوادور | 厄瓜多尔 | Ecuador | Équateur | Эквадор | Ecuador
EE | 233 | إستونيا | 爱沙尼亚 | Estonia | Estonie | Эстония | Estonia
EG | 818 | مصر | 埃及 | Egypt | Égypte | Египет | Egipto
ER | 232 | إريتريا | 厄立特里亚 | Eritrea | Érythrée | Эритрея | Eritrea
ES | 724 | إسبانيا | 西班牙 | Spain | Espagne | Испания | España
ET | 231 | إثيوبيا | 埃塞俄比亚 | Ethiopia | Éthiopie | Эфиопия | Etiopía
FI | 246 | فنلندا | 芬兰 | Finland | Finlande | Финляндия | Finlandia
FJ | 242 | فيجي | 斐济 | Fiji | Fidji | Фиджи | Fiji
FM | 583 | ميكرونيزيا (ولايات - الموحدة) | 密克罗尼西亚联邦 | Micronesia (Federated States of) | Micronésie (États fédérés de) | Микронезия (Федеративные Штаты) | Micronesia (Estados Federados de)
FR | 250 | فرنسا | 法国 | France | France | Франция | Francia
GA | 266 | غابون | 加蓬 | Gabon | Gabon | Габон | Gabón
GB | 826 | المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية | 大不列颠及北爱尔兰联合王国 | United Kingdom of Great Britain and Northern Ireland | Royaume-Uni de Grande-Bretagne et d'Irlande du Nord | Соединенное Королевство Великобритании и Северной Ирландии | Reino Unido de Gran Bretaña e Irlanda del Norte
GD | 308 | غرينادا | 格林纳达 | Grenada | Grenade | Гренада | Granada
GE | 268 | جورجيا | 格鲁吉亚 | Georgia | Géorgie | Грузия | Georgia
GH | 288 | غانا | 加纳 | Ghana | Ghana | Гана | Ghana
GM | 270 | غامبيا | 冈比亚 | Gambia | Gambie | Гамбия | Gambia
GN | 324 | غينيا | 几内亚 | Guinea | Guinée | Гвинея | Guinea
GQ | 226 | غينيا الاستوائية | 赤道几内亚 | Equatorial Guinea | Guinée équatoriale | Экваториальная Гвинея | Guinea Ecuatorial
GR | 300 | اليونان | 希腊 | Greece | Grèce | Греция | Grecia
GT | 320 | غواتيمالا | 危地马拉 | Guatemala | Guatemala | Гватемала | Guatemala
GW | 624 | غينيا - بيساو | 几内亚比绍 | Guinea-Bissau | Guinée-Bissau | Гвинея-Бисау | Guinea-Bissau
GY | 328 | غيانا | 圭亚那 | Guyana | Guyana | Гайана | Guyana
HN | 340 | هندوراس | 洪都拉斯 | Honduras | Honduras | Гондурас | Honduras
HR | 191 | كرواتيا | 克罗地亚 | Croatia | Croatie | Хорватия | Croacia
HT | 332 | هايتي | 海地 | Haiti | Haïti | Гаити | Haití
HU | 348 | هنغاريا | 匈牙利 | Hungary | Hongrie | Венгрия | Hungría
ID | 360 | إندونيسيا | 印度尼西亚 | Indonesia | Indonésie | Индонезия | Indonesia
IE | 372 | أيرلندا | 爱尔兰 | Ireland | Irlande | Ирландия | Irlanda
IL | 376 | إسرائيل | 以色列 | Israel | Israël | Израиль | Israel
IN | 356 | الهند | 印度 | India | Inde | Индия | India
IQ | 368 | العراق | 伊拉克 | Iraq | Iraq | Ирак | Iraq
IR | 364 | إيران (جمهورية - الإسلامية) | 伊朗伊斯兰共和国 | Iran (Islamic Republic of) | Iran (République islamique d') | Иран (Исламская Республика) | Irán (República Islámica del)
IS | 352 | آيسلندا | 冰岛 | Iceland | Islande | Исландия | Islandia
IT | 380 | إيطاليا | 意大利 | Italy | Italie | Италия | Italia
JM | 388 | جامايكا | 牙买加 | Jamaica | Jamaïque | Ямайка | Jamaica
JO | 400 | الأردن | 约旦 | Jordan | Jordanie | Иордания | Jordania
JP | 392 | اليابان | 日本 | Japan | Japon | Япония | Japón
KE | 404 | كينيا | 肯尼亚 | Kenya | Kenya | Кения | Kenya
KG | 417 | قيرغيزستان | 吉尔吉斯斯坦 | Kyrgyzstan | Kirghizistan | Кыргызстан | Kirguistán
KH | 116 | كمبوديا | 柬埔寨 | Cambodia | Cambodge | Камбоджа | Camboya
KI | 296 | كيريباس | 基里巴斯 | Kiribati | Kiribati | Кирибати | Kiribati
KM | 174 | جزر القمر | 科摩罗 | Comoros | Comores | Коморские Острова | Comoras
KN | 659 | سانت كيتس ونيفس | 圣基茨和尼维斯 | Saint Kitts and Nevis | Saint-Kitts-et-Nevis | Сент-Китс и Невис | Saint Kitts y Nevis
KP | 408 | جمهورية كوريا الشعبية الديمقراطية | 朝鲜民主主义人民共和国 | Democratic People's Republic of Korea | République populaire démocratique de Corée | Корейская Народно-Демократическая Республика | República Popular Democrática de Corea
KR | 410 | جمهورية كوريا | 大韩民国 | Republic of Korea | République de Corée | Республика Корея | República de Corea
KW | 414 | الكويت | 科威特 | Kuwait | Koweït | Кувейт | Kuwait
KZ | 398 | كازاخستان | 哈萨克斯坦 | Kazakhstan | Kazakhstan | Казахстан | Kazajstán
LA | 418 | جمهورية لاو الديمقراطية الشعبية | 老挝人民民主共和国 | Lao People's Democratic Republic | République démocratique populaire lao | Лаосская Народно-Демократическая Республика | República Democrática Popular Lao
LB | 422 | لبنان | 黎巴嫩 | Lebanon | Liban | Ливан | Líbano
LC | 662 | سانت لوسيا | 圣卢西亚 | Saint Lucia | Sainte-Lucie | Сент-Люсия | Santa Lucía
LI | 438 | ليختنشتاين | 列支敦士登 | Liechtenstein | Liechtenstein | Лихтенштейн | Liechtenstein
LK | 144 | سري لانكا | 斯里兰卡 | Sri Lanka | Sri Lanka | Шри-Ланка | Sri Lanka
LR | 430 | ليبريا | 利比里亚 | Liberia | Libéria | Либерия | Liberia
LS | 426 | ليسوتو | 莱索托 | Lesotho | Lesotho | Лесото | Lesotho
LT | 440 | ليتوانيا | 立陶宛 | Lithuania | Lituanie | Литва | Lituania
LU | 442 | لكسمبرغ | 卢森堡 | Luxembourg | Luxembourg | Люксембург | Luxemburgo
LV | 428 | لاتفيا | 拉脱维亚 | Latvia | Lettonie | Латвия | Letonia
LY | 434 | ليبيا | 利比亚 | Libya | Libye | Ливия | Libia
MA | 504 | المغرب | 摩洛哥 | Morocco | Maroc | Марокко | Marruecos
MC | 492 | موناكو | 摩纳哥 | Monaco | Monaco | Монако | Mónaco
MD | 498 | جمهورية مولدوفا | 摩尔多瓦共和国 | Republic of Moldova | République de Moldova | Республика Молдова | República de Moldova
ME | 499 | الجبل الأسود | 黑山 | Montenegro | Monténégro | Черногория | Montenegro
MG | 450 | مدغشقر | 马达加斯加 | Madagascar | Madagascar | Мадагаскар | Madagascar
MH | 584 | جزر مارشال | 马绍尔群岛 | Marshall Islands | Îles Marshall | Маршалловы Острова | Islas Marshall
MK | 807 | مقدونيا الشمالية | 北马其顿 | North Macedonia | Macédoine du Nord | Северная Македония | Macedonia del Norte
ML | 466 | مالي | 马里 | Mali | Mali | Мали | Malí
MM | 104 | ميانمار | 缅甸 | Myanmar | Myanmar | Мьянма | Myanmar
MN | 496 | منغوليا | 蒙古 | Mongolia | Mongolie | Монголия | Mongolia
MR | 478 | موريتانيا | 毛里塔尼亚 | Mauritania | Mauritanie | Мавритания | Mauritania
MT | 470 | مالطة | 马耳他 | Malta | Malte | Мальта | Malta
MU | 480 | موريشيوس | 毛里求斯 | Mauritius | Maurice | Маврикий | Mauricio
MV | 462 | ملديف | 马尔代夫 | Maldives | Maldives | Мальдивские Острова | Maldivas
MW | 454 | ملاوي | 马拉维 | Malawi | Malawi | Малави | Malawi
MX | 484 | المكسيك | 墨西哥 | Mexico | Mexique | Мексика | México
MY | 458 | ماليزيا | 马来西亚 | Malaysia | Malaisie | Малайзия | Malasia
MZ | 508 | موزامبيق | 莫桑比克 | Mozambique | Mozambique | Мозамбик | Mozambique
NA | 516 | ناميبيا | 纳米比亚 | Namibia | Namibie | Намибия | Namibia
NE | 562 | النيجر | 尼日尔 | Niger | Niger | Нигер | Níger
NG | 566 | نيجيريا | 尼日利亚 | Nigeria | Nigéria | Нигерия | Nigeria
NI | 558 | نيكاراغوا | 尼加拉瓜 | Nicaragua | Nicaragua | Никарагуа | Nicaragua
NL | 528 | هولندا (مملكة) | 荷兰王国 | Netherlands (Kingdom of the) | Pays-Bas (Royaume des) | Нидерланды (Королевство) | Países Bajos (Reino de los)
NO | 578 | النرويج | 挪威 | Norway | Norvège | Норвегия | Noruega
NP | 524 | نيبال | 尼泊尔 | Nepal | Népal | Непал | Nepal
NR | 520 | ناورو | 瑙鲁 | Nauru | Nauru | Науру | Nauru
NZ | 554 | نيوزيلندا | 新西兰 | New Zealand | Nouvelle-Zélande | Новая Зеландия | Nueva Zelandia
OM | 512 | عمان | 阿曼 | Oman | Oman | Оман | Omán
PA | 591 | بنما | 巴拿马 | Panama | Panama | Панама | Panamá
PE | 604 | بيرو | 秘鲁 | Peru | Pérou | Перу | Perú
PG | 598 | بابوا غينيا الجديدة | 巴布亚新几内亚 | Papua New Guinea | Papouasie-Nouvelle-Guinée | Папуа — Новая Гвинея | Papua Nueva Guinea
PH | 608 | الفلبين | 菲律宾 | Philippines | Philippines | Филиппины | Filipinas
PK | 586 | باكستان | 巴基斯坦 | Pakistan | Pakistan | Пакистан | Pakistán
PL | 616 | بولندا | 波兰 | Poland | Pologne | Польша | Polonia
PS | 275 | دولة فلسطين | 巴勒斯坦国 | State of Palestine | État de Palestine | Государство Палестина | Estado de Palestina
PT | 620 | البرتغال | 葡萄牙 | Portugal | Portugal | Португалия | Portugal
PW | 585 | بالاو | 帕劳 | Palau | Palaos | Палау | Palau
PY | 600 | باراغواي | 巴拉圭 | Paraguay | Paraguay | Парагвай | Paraguay
QA | 634 | قطر | 卡塔尔 | Qatar | Qatar | Катар | Qatar
RO | 642 | رومانيا | 罗马尼亚 | Romania | Roumanie | Румыния | Rumania
RS | 688 | صربيا | 塞尔维亚 | Serbia | Serbie | Сербия | Serbia
RU | 643 | الاتحاد الروسي | 俄罗斯联邦 | Russian Federation | Fédération de Russie | Российская Федерация | Federación de Rusia
RW | 646 | رواندا | 卢旺达 | Rwanda | Rwanda | Руанда | Rwanda
SA | 682 | المملكة العربية السعودية | 沙特阿拉伯 | Saudi Arabia | Arabie saoudite | Саудовская Аравия | Arabia Saudita
SB | 090 | جزر سليمان | 所罗门群岛 | Solomon Islands | Îles Salomon | Соломоновы Острова | Islas Salomón
SC | 690 | سيشيل | 塞舌尔 | Seychelles | Seychelles | Сейшельские Острова | Seychelles
SD | 729 | السودان | 苏丹 | Sudan | Soudan | Судан | Sudán
SE | 752 | السويد | 瑞典 | Sweden | Suède | Швеция | Suecia
SG | 702 | سنغافورة | 新加坡 | Singapore | Singapour | Сингапур | Singapur
SI | 705 | سلوفينيا | 斯洛文尼亚 | Slovenia | Slovénie | Словения | Eslovenia
SK | 703 | سلوفاكيا | 斯洛伐克 | Slovakia | Slovaquie | Словакия | Eslovaquia
SL | 694 | سيراليون | 塞拉利昂 | Sierra Leone | Sierra Leone | Сьерра-Леоне | Sierra Leona
SM | 674 | سان مارينو | 圣马力诺 | San Marino | Saint-Marin | Сан-Марино | San Marino
SN | 686 | السنغال | 塞内加尔 | Senegal | Sénégal | Сенегал | Senegal
SO | 706 | الصومال | 索马里 | Somalia | Somalie | Сомали | Somalia
SR | 740 | سورينام | 苏里南 | Suriname | Suriname | Суринам | Suriname
SS | 728 | جنوب السودان | 南苏丹 | South Sudan | Soudan du Sud | Южный Судан | Sudán del Sur
ST | 678 | سان تومي وبرينسيبي | 圣多美和普林西比 | Sao Tome and Principe | Sao Tomé-et-Principe | Сан-Томе и Принсипи | Santo Tomé y Príncipe
SV | 222 | السلفادور | 萨尔瓦多 | El Salvador | El Salvador | Сальвадор | El Salvador
SY | 760 | الجمهورية العربية السورية | 阿拉伯叙利亚共和国 | Syrian Arab Republic | République arabe syrienne | Сирийская Арабская Республика | República Árabe Siria
SZ | 748 | إسواتيني | 斯威士兰 | Eswatini | Eswatini | Эсватини | Eswatini
TD | 148 | تشاد | 乍得 | Chad | Tchad | Чад | Chad
TG | 768 | توغو | 多哥 | Togo | Togo | Того | Togo
TH | 764 | تايلند | 泰国 | Thailand | Thaïlande | Таиланд | Tailandia
TJ | 762 | طاجيكستان | 塔吉克斯坦 | Tajikistan | Tadjikistan | Таджикистан | Tayikistán
TL | 626 | تيمور - ليشتي | 东帝汶 | Timor-Leste | Timor-Leste | Тимор-Лешти | Timor-Leste
TM | 795 | تركمانستان | 土库曼斯坦 | Turkmenistan | Turkménistan | Туркменистан | Turkmenistán
TN | 788 | تونس | 突尼斯 | Tunisia | Tunisie | Тунис | Túnez
TO | 776 | تونغا | 汤加 | Tonga | Tonga | Тонга | Tonga
TR | 792 | تركيا | 土耳其 | Türkiye | Türkiye | Турция | Türkiye
TT | 780 | ترينيداد وتوباغو | 特立尼达和多巴哥 | Trinidad and Tobago | Trinité-et-Tobago | Тринидад и Тобаго | Trinidad y Tabago
TV | 798 | توفالو | 图瓦卢 | Tuvalu | Tuvalu | Тувалу | Tuvalu
TZ | 834 | جمهورية تنزانيا المتحدة | 坦桑尼亚联合共和国 | United Republic of Tanzania | République-Unie de Tanzanie | Объединенная Республика Танзания | República Unida de Tanzanía
UA | 804 | أوكرانيا | 乌克兰 | Ukraine | Ukraine | Украина | Ucrania
UG | 800 | أوغندا | 乌干达 | Uganda | Ouganda | Уганда | Uganda
US | 840 | الولايات المتحدة الأمريكية | 美利坚合众国 | United States of America | États-Unis d'Amérique | Соединенные Штаты Америки | Estados Unidos de América
UY | 858 | أوروغواي | 乌拉圭 | Uruguay | Uruguay | Уругвай | Uruguay
UZ | 860 | أوزبكستان | 乌兹别克斯坦 | Uzbekistan | Ouzbékistan | Узбекистан | Uzbekistán
VA | 336 | الكرسي الرسولي | 罗马教廷 | Holy See | Saint-Siège | Святой Престол | Santa Sede
VC | 670 | سانت فنسنت وجزر غرينادين | 圣文森特和格林纳丁斯 | Saint Vincent and the Grenadines | Saint-Vincent-et-les Grenadines | Сент-Винсент и Гренадины | San Vicente y las Granadinas
VE | 862 | فنزويلا (جمهورية - البوليفارية) | 委内瑞拉玻利瓦尔共和国 | Venezuela (Bolivarian Republic of) | Venezuela (République bolivarienne du) | Венесуэла (Боливарианская Республика) | Venezuela (República Bolivariana de)
VN | 704 | فييت نام | 越南 | Viet Nam | Viet Nam | Вьетнам | Viet Nam
VU | 548 | فانواتو | 瓦努阿图 | Vanuatu | Vanuatu | Вануату | Vanuatu
WS | 882 | ساموا | 萨摩亚 | Samoa | Samoa | Самоа | Samoa
YE | 887 | اليمن | 也门 | Yemen | Yémen | Йемен | Yemen
ZA | 710 | جنوب أفريقيا | 南非 | South Africa | Afrique du Sud | Южная Африка | Sudáfrica
ZM | 894 | زامبيا | 赞比亚 | Zambia | Zambie | Замбия | Zambia
ZW | 716 | زمبابوي | 津巴布韦 | Zimbabwe | Zimbabwe | Зимбабве | Zimbabwe
`;
