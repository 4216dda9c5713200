/** Places that news names most: countries, regions, capitals, large cities. "Name" or "Name=other form|other form". */

export const countries = `
Afghanistan; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahamas; Bahrain;
Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan; Bolivia; Bosnia and Herzegovina=Bosnia|Bosnia-Herzegovina;
Botswana; Brazil; Brunei; Bulgaria; Burkina Faso; Burundi; Cambodia; Cameroon; Canada; Cape Verde=Cabo Verde;
Central African Republic; Chad; Chile; China; Colombia; Comoros; Democratic Republic of the Congo=Democratic Republic of Congo|DR Congo|DRC;
Republic of the Congo=Congo|Republic of Congo; Costa Rica; Croatia; Cuba; Cyprus; Czech Republic=Czechia; Denmark; Djibouti; Dominica;
Dominican Republic; Ecuador; Egypt; El Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini=Swaziland; Ethiopia; Fiji;
Finland; France; Gabon; Gambia; Germany; Ghana; Greece; Grenada; Guatemala; Guinea; Guinea-Bissau; Guyana; Haiti;
Honduras; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Israel; Italy; Ivory Coast=Côte d'Ivoire|Côte d’Ivoire;
Jamaica; Japan; Kazakhstan; Kenya; Kiribati; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya;
Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Mauritania;
Mauritius; Mexico; Micronesia; Moldova; Monaco; Mongolia; Montenegro; Morocco; Mozambique; Myanmar=Burma; Namibia; Nauru;
Nepal; Netherlands=Holland; New Zealand; Nicaragua; Niger; Nigeria; North Korea; North Macedonia=Macedonia; Norway; Oman;
Pakistan; Palau; Palestine; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Romania;
Russia=Russian Federation; Rwanda; Saint Lucia=St Lucia|St. Lucia; Samoa; San Marino; São Tomé and Príncipe; Saudi Arabia; Senegal;
Serbia; Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; Somaliland; South Africa; South Korea;
South Sudan; Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand;
Timor-Leste=East Timor; Togo; Tonga; Trinidad and Tobago; Tunisia; Turkey=Türkiye|Turkiye; Turkmenistan; Tuvalu; Uganda; Ukraine;
United Arab Emirates=UAE|U.A.E.; United Kingdom=UK|U.K.|Britain|Great Britain; United States=US|U.S.|USA|U.S.A.|United States of America|America;
Uruguay; Uzbekistan; Vanuatu; Vatican City=Vatican; Venezuela; Vietnam; Yemen; Zambia; Zimbabwe; Soviet Union=USSR;
Greenland; Puerto Rico; Bermuda; Gibraltar; Guam; Faroe Islands; French Guiana; New Caledonia; Western Sahara; Transnistria`

export const regions = `
Africa; Antarctica; Asia; Europe; North America; South America; Latin America; Central America; Oceania; Eurasia; Middle East=Mideast;
Far East; Southeast Asia=South-East Asia; South Asia; Central Asia; East Asia; Sahel; Horn of Africa; Sub-Saharan Africa; North Africa;
East Africa; West Africa; Southern Africa; Balkans; Caucasus; Scandinavia; Caribbean; Arctic; Baltics; Gulf of Mexico; Persian Gulf;
Red Sea; Black Sea; Baltic Sea; Mediterranean=Mediterranean Sea; South China Sea; East China Sea; Sea of Azov; Caspian Sea; North Sea;
Pacific=Pacific Ocean; Atlantic=Atlantic Ocean; Indian Ocean; Arctic Ocean; Gulf of Aden; Strait of Hormuz; Taiwan Strait; English Channel;
Suez Canal; Panama Canal; Bosphorus; Bab el-Mandeb; Kerch Strait; Himalayas; Alps; Andes; Amazon rainforest; Sahara; Siberia; Danube; Nile;
Rhine; Dnipro River=Dnieper; Mekong; Ganges; Mississippi River; Lake Victoria; Lake Chad; Lake Titicaca; Lake Tahoe; Mount Everest; Dead Sea;
Gaza Strip=Gaza; West Bank; Golan Heights; East Jerusalem; Crimea=Crimean Peninsula; Donbas=Donbass; Nagorno-Karabakh; Abkhazia; South Ossetia;
Kashmir; Jammu; Tibet; Xinjiang; Inner Mongolia; Manchuria; Kurdistan; Catalonia; Basque Country; Galicia; Andalusia; Brittany; Normandy;
Corsica; Sicily; Sardinia; Lombardy; Tuscany; Veneto; Bavaria; Saxony; Thuringia; Brandenburg; Hesse; North Rhine-Westphalia; Lower Saxony;
Baden-Württemberg; Scotland; Wales; England; Northern Ireland; Cornwall; Kent; Sussex; Essex; Yorkshire; Merseyside; Flanders; Wallonia;
Transcarpathia; Chechnya; Dagestan; Ingushetia; Tatarstan; Kaliningrad; Silesia; Bohemia; Moravia; Transylvania; Anatolia; Darfur; Kordofan;
Tigray; Amhara; Oromia; Puntland; Katanga; North Kivu; South Kivu; Ituri; Kivu; Cabo Delgado; Biafra; Borno; Kaduna; Zanzibar;
Punjab; Sindh; Balochistan; Khyber Pakhtunkhwa; Gujarat; Maharashtra; Kerala; Tamil Nadu; Karnataka; Telangana; Andhra Pradesh; Odisha;
West Bengal; Bihar; Uttar Pradesh; Madhya Pradesh; Himachal Pradesh; Rajasthan; Assam; Manipur; Haryana; Jharkhand; Chhattisgarh; Uttarakhand; Goa; Ladakh;
Rakhine; Shan State; Kachin; Aceh; Java; Sumatra; Borneo; Sulawesi; Bali; Papua; Mindanao; Luzon; Hokkaido; Honshu; Kyushu; Okinawa; Fukushima;
Guangdong; Sichuan; Hubei; Hunan; Henan; Yunnan; Fujian; Zhejiang; Jiangsu; Shandong; Hebei; Hainan; Guizhou; Gansu; Anhui; Jiangxi; Shaanxi; Shanxi; Jilin; Liaoning; Heilongjiang;
New South Wales; Queensland; Tasmania; Northern Territory; Western Australia; South Australia;
Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Yukon; Nunavut;
Chiapas; Oaxaca; Sinaloa; Jalisco; Guerrero; Michoacán; Sonora; Tamaulipas; Patagonia; Ñuble; Antioquia;
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa;
Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada;
New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina;
South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; District of Columbia;
New England; Silicon Valley; Wall Street; Long Island; Manhattan; Brooklyn; Bronx; Staten Island; Harlem; Hollywood; Capitol Hill; Guantánamo Bay=Guantanamo Bay|Guantanamo`

export const cities = `
Abidjan; Abu Dhabi; Abuja; Acapulco; Accra; Addis Ababa; Adelaide; Aden; Ahmedabad; Albany; Aleppo; Alexandria; Algiers; Almaty; Amman; Amsterdam;
Anchorage; Ankara; Antananarivo; Antwerp; Ashgabat; Asmara; Astana; Asunción; Athens; Atlanta; Auckland; Austin; Avdiivka; Baghdad; Bakhmut; Baku;
Baltimore; Bamako; Bangalore=Bengaluru; Bangkok; Bangui; Barcelona; Basra; Baton Rouge; Beijing=Peking; Beirut; Belfast; Belgorod; Belgrade; Benghazi; Berlin;
Bern; Bethlehem; Bhopal; Bilbao; Birmingham; Bishkek; Bogotá=Bogota; Bordeaux; Boston; Brasília=Brasilia; Bratislava; Brazzaville; Bremen; Brisbane; Bristol;
Brussels; Bucharest; Budapest; Buenos Aires; Buffalo; Bujumbura; Busan; Cairo; Calais; Calgary; Cali; Canberra; Cancún=Cancun; Cape Town; Caracas; Cardiff; Casablanca;
Chandigarh; Charlotte; Charlottesville; Chengdu; Chennai; Cherkasy; Chernihiv; Chernivtsi; Chernobyl=Chornobyl; Chicago; Chisinau=Chișinău; Chongqing; Cincinnati; Ciudad Juárez=Ciudad Juarez;
Cleveland; Colombo; Cologne; Conakry; Copenhagen; Córdoba; Cotonou; Dakar; Dallas; Damascus; Dar es Salaam; Darwin; Davos; Delhi; Denver; Des Moines; Detroit; Dhaka; Dnipro=Dnipropetrovsk;
Dodoma; Doha; Donetsk; Dortmund; Dresden; Dubai; Dublin; Durban; Dushanbe; Düsseldorf; Edinburgh; Edmonton; El Paso; Erbil; Eindhoven; Fallujah; Florence; Frankfurt; Freetown;
Fukuoka; Gaborone; Gaza City; Gdańsk=Gdansk; Geneva; Genoa; Ghent; Glasgow; Goma; Gothenburg; Granada; Graz; Grozny; Guadalajara; Guangzhou; Guatemala City; Guayaquil; Hague=The Hague; Haifa; Halifax; Hamburg;
Hangzhou; Hanoi; Hanover; Harare; Hargeisa; Havana; Hebron; Helsinki; Herat; Hiroshima; Ho Chi Minh City=Saigon; Hong Kong; Honolulu; Houston; Hyderabad; Ibadan; Idlib; Incheon; Indianapolis; Innsbruck; Irpin; Isfahan;
Islamabad; Istanbul; Izium=Izyum; Izmir; Ivano-Frankivsk; Jacksonville; Jaipur; Jakarta; Jalalabad; Jeddah; Jenin; Jerusalem; Johannesburg; Juba; Kabul; Kampala; Kandahar; Kano; Kansas City; Karachi; Kathmandu; Kazan; Khan Younis=Khan Yunis; Kharkiv=Kharkov;
Khartoum; Kherson; Khmelnytskyi; Kigali; Kingston; Kinshasa; Kirkuk; Kobe; Kolkata=Calcutta; Kraków=Krakow|Cracow; Kramatorsk; Kremenchuk; Kropyvnytskyi; Kryvyi Rih; Kuala Lumpur; Kursk; Kyiv=Kiev; Kyoto; La Paz; Lagos; Lahore; Las Vegas; Lausanne; Leeds; Leicester; Leipzig; Lhasa;
Libreville; Lille; Lilongwe; Lima; Lisbon; Liverpool; Ljubljana; Lomé=Lome; London; Los Angeles; Louisville; Luanda; Lublin; Lucknow; Luhansk; Lusaka; Lutsk; Lviv=Lvov; Lyon; Macau=Macao; Madrid; Malé; Malmö; Managua; Manama; Manaus; Manchester; Manila; Maputo; Marrakesh=Marrakech;
Marseille; Mariupol; Mashhad; Mecca; Medellín=Medellin; Medina; Melbourne; Melitopol; Memphis; Mexico City; Miami; Milan; Milwaukee; Minneapolis; Minsk; Mogadishu; Monrovia; Monterrey; Montevideo; Montreal; Moscow; Mosul; Mumbai=Bombay; Munich; Muscat; Mykolaiv;
N'Djamena=N’Djamena; Nablus; Nagasaki; Nagoya; Nairobi; Nanjing; Nantes; Naples; Nashville; Nassau; Naypyidaw=Naypyitaw; New Delhi; New Haven; New Orleans; New York=New York City; Newark; Newcastle; Niamey; Nice; Nicosia; Nottingham; Nouakchott; Novosibirsk; Nuremberg; Oakland; Odesa=Odessa; Oklahoma City; Omaha; Omdurman;
Orlando; Osaka; Oslo; Ottawa; Ouagadougou; Oxford; Palermo; Palo Alto; Panama City; Paris; Parkland; Pasadena; Perth; Peshawar; Philadelphia; Phnom Penh; Phoenix; Pittsburgh; Plymouth; Podgorica; Pokrovsk; Poltava; Port Moresby; Port Sudan; Port-au-Prince; Portland; Porto; Porto Alegre; Prague; Pretoria;
Pristina; Providence; Pune; Pyongyang; Quetta; Quito; Rabat; Rafah; Raleigh; Ramallah; Rangoon=Yangon; Raqqa; Ravenna; Rawalpindi; Recife; Reykjavik; Riga; Rio de Janeiro; Rivne; Riyadh; Rome; Rosario; Rostov-on-Don; Rotterdam; Sacramento; Salt Lake City; Salzburg; Samara; San Antonio; San Diego; San Francisco; San José=San Jose; San Juan; San Salvador;
Sanaa=Sana’a|Sana'a; Santiago; Santo Domingo; São Paulo=Sao Paulo; Sarajevo; Scottsdale; Seattle; Seoul; Sevastopol; Severodonetsk=Sievierodonetsk; Seville; Shanghai; Sharm el-Sheikh; Sheffield; Shenzhen; Simferopol; Skopje; Slovyansk=Sloviansk; Sochi; Sofia; Southampton; Split; Srebrenica; Srinagar; St. Louis=St Louis; St. Petersburg=St Petersburg|Saint Petersburg; Stockholm; Strasbourg; Stuttgart; Sumy;
Surabaya; Suva; Sydney; Tabriz; Taipei; Tallinn; Tampa; Tashkent; Tbilisi; Tegucigalpa; Tehran; Tel Aviv; Ternopil; Thessaloniki; Tianjin; Tijuana; Tirana; Tokyo; Toronto; Toulouse; Tripoli; Trieste; Tulsa; Tunis; Turin; Uhzhorod=Uzhhorod; Ulaanbaatar=Ulan Bator; Utrecht; Uvalde; Valencia; Valletta; Valparaíso; Vancouver; Varanasi; Venice; Vienna; Vientiane; Vilnius; Vinnytsia;
Vladivostok; Volgograd; Warsaw; Washington=Washington, D.C.|Washington, DC|Washington DC|Washington D.C.; Wellington; Windhoek; Winnipeg; Wrocław; Wuhan; Yaoundé=Yaounde; Yekaterinburg; Yerevan; Yokohama; York; Zagreb; Zaporizhzhia=Zaporizhzhya; Zhytomyr; Zurich=Zürich`

/** Names in Spanish, French, German and Ukrainian that Intl does not know: cities and regions. */
export const foreignNames = `
London=Londres|Лондон|Лондоні; Moscow=Moscú|Moscou|Moskau|Москва|Москві|Москви; Beijing=Pekín|Pékin|Пекін|Пекіні; Brussels=Bruselas|Bruxelles|Brüssel|Брюссель|Брюсселі;
Geneva=Ginebra|Genève|Genf|Женева|Женеві; Warsaw=Varsovia|Varsovie|Warschau|Варшава|Варшаві; Vienna=Viena|Vienne|Wien|Відень|Відні; Rome=Roma|Rom|Рим|Римі; Lisbon=Lisboa|Lisbonne|Lissabon;
Athens=Atenas|Athènes|Athen|Афіни|Афінах; Berlin=Berlín|Берлін|Берліні; Paris=París|Париж|Парижі; Washington=Вашингтон|Вашингтоні; New York=Nueva York|Нью-Йорк|Нью-Йорку; Kyiv=Kyjiw|Kiew|Київ|Києві|Києва|Києвом;
Kharkiv=Charkiw|Járkov|Харків|Харкові|Харкова; Odesa=Одеса|Одесі|Одеси|Одесу; Lviv=Lwiw|Leópolis|Львів|Львові|Львова; Dnipro=Дніпро|Дніпрі|Дніпра; Mykolaiv=Миколаїв|Миколаєві; Zaporizhzhia=Zaporiyia|Запоріжжя|Запоріжжі; Kherson=Jersón|Cherson|Херсон|Херсоні;
Donbas=Donbás|Донбас|Донбасі; Crimea=Crimée|Krim|Крим|Криму; Donetsk=Донецьк|Донецьку; Cologne=Köln|Colonia; Munich=München|Múnich; Milan=Milán|Mailand|Milano; Zurich=Zúrich; Tokyo=Tokio; Havana=La Habana|La Havane|Havanna; Mexico City=Ciudad de México;
Europe=Europa|Європа|Європі|Європи; Africa=Afrique|Afrika|Африка; Asia=Asie|Asien|Азія; Gaza Strip=Franja de Gaza|bande de Gaza|Gazastreifen|Сектор Гази; Middle East=Oriente Medio|Oriente Próximo|Proche-Orient|Nahost|Naher Osten; Catalonia=Cataluña|Catalogne|Katalonien; Bavaria=Bayern|Bavière; Andalusia=Andalucía|Andalousie;
Philadelphia=Filadelfia; Seville=Sevilla; Cairo=El Cairo|Le Caire|Kairo|Каїр; Damascus=Damasco|Damas|Damaskus; Tehran=Teherán|Téhéran|Teheran|Тегеран; Jerusalem=Jerusalén|Jérusalem|Єрусалим; Prague=Praga|Prag|Прага|Празі; Bucharest=Bucarest|Bukarest|Бухарест`
