"""The words of `saying`, by language: separated by spaces, an asterisk for any ending or beginning."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SayingWords:
    """One language's words; what each field is, `saying.Said` tells."""

    tells: str = ""
    reports: str = ""
    according: str = ""
    offices: str = ""
    notices: str = ""
    users: str = ""
    others: str = ""
    trackers: str = ""
    behind: str = ""
    pronouns: str = ""
    nots: str = ""
    governs: str = ""
    strange: str = ""
    issues: str = ""


WORDS: dict[str, SayingWords] = {
    "en": SayingWords(
        tells="said say says saying told tells tell stated states stating wrote writes writing tweeted tweets posted posts explained explains explaining added adds adding confirmed confirms confirming announced announces announcing acknowledged acknowledges acknowledging admitted admits admitting conceded noted notes noting disclosed revealed reveals described describes blamed blames blaming attributed attributes attributing assured insisted claimed claims replied responded promised cited cites citing warned clarified traced pinned reads read declared updated identified published marked listed pins called termed believes reassured denied denies deny ruled rules rejected dismissed dismisses insists maintains maintained showed shows confirm acknowledge announce explain elaborated outlined detailed offered texted emailed messaged advised alerted urged stressed labelled labeled lamented fumed joked vented raged quipped commented continued continues asked note documenting detailing outlining say admit state recognised recognized conveyed informed informs reiterated advising writing described saying responding replying conceding concluded suggested indicated indicates indicating emphasized emphasised emphasizes emphasises emphasizing emphasising emphasize underlined underscored asserted asserts asserting contended contends argued argues remarked mentioned mentions mentioning relayed pledged vowed promises promising verified specified specifies clarifies clarifying warns assures conveys communicated stresses stressing apologized apologised apologizing apologising outlines outline recommended recommends connected connects tied ties linked links traces ascribed credited mention pinpoint pinpoints pinpointed pinpointing points pointed pointing hints hinted",
        reports="report reports reported reporting complained complain complains complaining flagged flagging logged suspected speculated speculate believe",
        according="according per",
        offices="representative representatives supermarket supermarkets chain grocer insurer brokerage marketplace brand manufacturer automaker railway railroad hotelier wholesaler ceos founders cofounders co-founders co-ceo co-ceos banks airlines carriers operators providers retailers agent company firm spokesperson spokesman spokeswoman spokespeople spokespersons provider carrier operator bank airline retailer lender platform startup maker giant telco utility studio publisher developer ceo cto cio coo boss executive executives founder co-founder cofounder chairman president vp officials engineers management support biz conglomerate broker exchange network app service manager managers",
        notices="statement notice advisory announcement bulletin post-mortem postmortem dashboard status message update tweet note letter email e-mail memo post page site website account handle newsroom hotline helpline blog comment comments messaging",
        users="user users customer customers subscriber subscribers netizen netizens redditor redditors player players gamer gamers commenter commenters developer developers resident residents reader readers viewer viewers passenger passengers client clients commuter commuters fan fans shopper shoppers person people man woman someone somebody many others another third fourth trader traders employee employees consumer consumers motorists travellers travelers holidaymakers members",
        others="officials county sheriff department commission city mayor attorney senate court hospital analyst analysts expert experts professor researcher researchers minister ministry regulator regulators police authorities authority government senator lawmaker ofcom fcc source sources reporter reporters newspaper media outlet outlets agency reuters afp bbc cnn cnbc bloomberg ap dpa kentik thousandeyes netblocks techcrunch forbes union mayor council commissioner telegraph flightaware cirium",
        trackers="downdetector detector tracker trackers chart graph",
        pronouns="it they he she",
        nots="not n't never no yet declined refused didn't didn’t hasn't hasn’t haven't haven’t doesn't doesn’t wasn't wasn’t isn't isn’t won't without nor cannot can't can’t couldn't couldn’t wouldn't if whether",
        governs="of to for on with at from in by about into via through between among against under",
        strange="monitoring tracking research analytics security intelligence consulting analysis rival law insurance ratings media news observability detection outage outage-tracking tracker data real-time third-party independent cybersecurity antivirus tech-support local state federal city public intelligence-gathering",
        issues="issued issues released releases shared shares sent put circulated",
    ),
    "de": SayingWords(
        tells="sagt sagte sagten erklärt erklärte erklärten teilt teilte teilten mitgeteilt mitteilt mitteilte hieß heißt schrieb schrieben schreibt betont betonte bestätigt bestätigte bestätigten räumt räumte meldet meldete vermeldete vermeldet nannte nennt berichtet berichtete spricht sprach twitterte kündigte begründete verspricht versprach fügte äußerte gab informierte verweist verwies erläutert erläuterte so dementierte dementiert eingeräumt bekanntgegeben bestritt bestreitet wies ergänzte ergänzt präzisierte vermutet vermutete beteuerte versicherte versichert gestand bedauerte bedauert meinte begründet verkündete verkündet stellte ergänzten schimpft schimpfte fragt fragte kommentiert kommentierte beklagte ärgert zugesagt unterstrich unterstreicht entschuldigte entschuldigt erwähnte erwähnt behauptete behauptet schilderte schildert warnte warnt identifizierte veröffentlichte postete empfiehlt empfahl rät riet nannten heisst hiess",
        reports="meld* klag* beschwer* beklag* geklagt beschwert",
        according="laut angaben auskunft gemäß gemäss", behind="zufolge",
        offices="*firma *konzern *betreiber *anbieter *sprecher *sprecherin *unternehmen *gesellschaft *dienstleister *hersteller *airline *riese *chef *chefin unternehmen* konzern* betreiber* anbieter* sprecher* unternehmenssprecher* konzernsprecher* pressesprecher* pressestelle geschäftsführer* vorstand* netzbetreiber* provider bank firma hersteller* chef* mutterkonzern entwickler dienst* bahn pressesprecherin störungsstelle kundendienst telekommunikationskonzern* mobilfunker* mobilfunkanbieter* internetanbieter*",
        notices="statusseite* status-seite* statement mitteilung stellungnahme meldung statusmeldung pressemitteilung statement* tweet beitrag störungsmeldung* hinweis update text*",
        users="nutzer* kunde kunden kundin kundinnen user leser* anwender* spieler* potsdamer jemand verbraucherin abonnent* fahrgäste passagiere",
        others="experte* experten fachanwalt anwalt verbraucherzentrale handelsverband verband gewerkschaft bankprofessor telecomexperte telekomexperte it-experte sicherheitsexperte analyst* minister* ministerium behörde* polizei bundesnetzagentur verbraucherschützer* zeitung nachrichtenagentur magazin medien medienberichten berichten spiegel bild heise insider* zeitungsbericht ndr wdr",
        trackers="allestörungen allestoerungen störungsportal",
        pronouns="er sie es man",
        nots="nicht nie kein keine keinen noch ohne",
        governs="von bei für mit in im auf an am zu zum zur nach aus vom über durch gegen unter",
        issues="veröffentlichte verschickte versandte verbreitete",
    ),
    "fr": SayingWords(
        tells="déclaré indiqué écrit expliqué précisé assuré annoncé ajouté reconnu confirmé évoqué informé affirmé communiqué répondu souligné rassuré tweeté admis attribué détaillé dit présenté écrivait disait déclarait indiquait-on affirmait confiait constatait racontait témoignait regrettait lance explique expliquait indique indiquait précise assure annonce ajoute reconnaît confirme évoque informe affirme déclare écrit souligne détaille raconte attribue résume poursuit indiquant précisant expliquant évoquant affirmant ajoutant annonçant assurant reconnaissant confirmant déclarant parlait parle expliquaient concède reconnait signalé nié démenti dément nie exclut commenté commente réagi réagit précisait annonçait rassure promet ironise déplore peste agace étonne informait promettait insiste insisté insistait précisent mentionne mentionné soutient prétend promettent excusé identifié publié publie publiait impute imputé justifie justifié expliquer recommande recommandé recommandait conseille conseillé préconise préconisé invite appelle parlé",
        reports="signal* plaign* plaint* plaints rapporté rapportent rapporte témoign*",
        according="selon d'après après",
        offices="siège entreprise société groupe opérateur opérateurs porte-parole direction compagnie banque fournisseur hébergeur plateforme pdg directeur directrice fondateur cofondateur président dirigeant service réseau équipes fournisseur géant éditeur prestataire",
        notices="communiqué message statut tweet rapport bulletin publication note",
        users="femme homme autre utilisateur* utilisatric* internaute* client* abonné* usager* joueur* lecteur* lectric* voyageur* passager*",
        others="expert* analyste* ministre ministère secrétaire préfecture police gendarmerie arcep gouvernement journal monde parisien figaro agence spécialisée spécialisé cabinet syndicat pompiers autorités",
        trackers="zone graphique courbe",
        pronouns="il elle ils elles on",
        nots="pas jamais non ni sans aucun aucune",
        governs="de du des d à au aux sur pour avec en dans chez par chez vers",
        issues="diffusé diffuse envoyé émis partagé",
    ),
    "es": SayingWords(
        tells="dijo dice señaló indicó publicó explicó informó aseguró afirmó detalló escribió comunicó expresó confirmó admitió reconoció atribuyó anunció añadió agregó precisó manifestó aclaró respondió reportó tuiteó sostuvo mencionó declaró indica señala asegura informa explica confirma admite reconoce aseguran indican señalan afirman confirman informan dijeron informaron confirmaron indicaron explicaron aseguraron diciendo indicando explicando señalando asegurando informando confirmando afirmando agregando añadiendo confirmado reconocido informado indicado explicado señalado asegurado admitido anunciado dicho publicado declarado avisado achacado achacan atribuido avisa aclarado precisado negado negó niega desmintió descartó descarta comentó apuntó alegó justificó reiteró subrayó detalla comunica publica escribe apunta comenta explicaba ironizó bromeó preguntó puntualizó achacó achaca remarcó notificó prometió promete enfatizó enfatiza subraya recalcó recalca insistió insiste destacó destaca comprometió argumentó argumenta menciona advirtió advierte lamentó identificó identifica atribuye vinculó vincula recomendó recomienda sugirió aconsejó pidió",
        reports="report* quej* denunci* alert* manifest* reclam*",
        according="según acuerdo conforme",
        offices="compañía empresa operadora operador plataforma banco portavoz vocero vocera aerolínea firma proveedor proveedora entidad red gigante servicio director directora ceo presidente fundador tecnológica matriz multinacional telefónica",
        notices="comunicado mensaje estado aviso tuit tweet nota publicación",
        users="otro otra usuario* cliente* internauta* abonado* jugador* persona* cibernauta* pasajero* suscriptor*",
        others="expert* analista* ministr* gobierno policía autoridades regulador diario periódico agencia medio medios procon profeco osiptel subtel efe eleconomista",
        trackers="portal gráfico gráfica",
        pronouns="ella ellos él",
        nots="no ni nunca sin tampoco todavía aún",
        governs="de del en a al con por para sobre desde entre hacia",
        issues="emitió difundió lanzó compartió envió divulgó emitido",
    ),
    "pt": SayingWords(
        tells="disse diz afirmou informou explicou escreveu publicou declarou confirmou admitiu reconheceu atribuiu anunciou acrescentou esclareceu garantiu ressaltou comunicou respondeu tuitou destacou relatou afirma informa diz explica confirma garante disseram informaram confirmaram afirmaram dizendo informando explicando afirmando confirmando garantindo negou nega desmentiu descartou mencionou apontou reforçou alegou justificou orientou reiterou comentou detalhou ironizou reclamou desabafou brincou perguntou ressalta destaca esclarece comunica relata revelou manifestou adiantou prometeu promete enfatizou enfatiza sublinhou sublinha frisou frisa salientou salienta insistiu insiste assegurou assegura assumiu indicou indica referiu refere lamentou alertou identificou identifica atribui associou vinculou recomendou recomenda sugeriu sugere aconselhou pediu orienta",
        reports="relat* reclam* queix* report*",
        according="segundo acordo conforme",
        offices="empresa companhia operadora plataforma banco porta-voz assessoria rede provedora provedor gigante serviço fintech corretora direção diretor diretora presidente fundador instituição dona operador",
        notices="nota comunicado mensagem status aviso tuíte tweet publicação",
        users="outro outra usuári* cliente* internauta* assinante* utilizador* pessoa* jogador* consumidor* passageir*",
        others="especialista* analista* ministr* governo polícia anatel procon jornal agência portal g1 veículo banco-central anacom",
        pronouns="ele ela eles elas",
        nots="não nem nunca sem ainda",
        governs="de do da dos das em no na nos nas com por para sobre ao à pelo pela entre",
        issues="emitiu divulgou enviou compartilhou lançou soltou",
    ),
    "it": SayingWords(
        tells="sapere dichiarato detto spiegato scritto comunicato confermato annunciato ammesso riferito precisato aggiunto assicurato affermato riconosciuto reso informato twittato dice dichiara spiega spiegano scrive comunica conferma annuncia ammette fa fanno precisa assicura sottolinea attribuito dicendo spiegando assicurando confermando annunciando negato smentito nega smentisce esclude commento commenta risponde chiede ribatte chiosa replica riferisce dichiarava racconta parla parlato precisando sostiene promesso promette sottolineato ribadito ribadisce aggiunge insiste evidenziato evidenzia identificato pubblicato pubblica pubblicava ricondotto imputato imputa attribuisce riconduce consiglia raccomanda suggerisce invita",
        reports="segnal* lament* denunci*",
        according="secondo stando",
        offices="azienda società operatore gestore gruppo portavoce compagnia banca piattaforma colosso provider fondatore amministratore direttore presidente servizio tecnici istituto dirigente responsabile",
        notices="nota comunicato messaggio stato avviso tweet post",
        users="altro altra utent* client* internaut* abbonat* giocator* consumator* viaggiator*",
        others="espert* analist* ministro ministero governo polizia agcom codacons agenzia quotidiano giornale ansa repubblica",
        pronouns="lui lei loro egli",
        nots="non né mai senza ancora",
        governs="d dell nell dall all sull di del della dei delle degli dello a al alla ai in nel nella con per su sul sulla da dal dalla tra",
        issues="diffuso diramato emesso inviato condiviso",
    ),
    "nl": SayingWords(
        tells="zegt zei zeggen zeiden schrijft schreef meldt meldde melden laat liet laten lieten aldus bevestigt bevestigde verklaart verklaarde vertelt vertelde stelt stelde erkent erkende twittert tweette tweet spreekt sprak benadrukt geeft maakt maakte weten noemt bericht bevestigd gezegd gemeld verklaard ontkende ontkent antwoordt reageert vraagt klaagt legt benadrukte belooft beloofde verzekert verzekerde vermeldt vermeldde identificeerde publiceerde plaatste wijt weet adviseert adviseerde raadt",
        reports="meld* klaag* klag*",
        according="volgens",
        offices="*bedrijf *maatschappij *woordvoerder *aanbieder *concern bedrijf telecombedrijf woordvoerder woordvoerster provider telecomprovider aanbieder bank concern maatschappij directeur topman dienst internetprovider exploitant vervoerder luchtvaartmaatschappij moederbedrijf netbeheerder webwinkel",
        notices="verklaring bericht statuspagina persbericht reactie mededeling tweet",
        users="klant klanten gebruiker gebruikers bewoner bewoners lezer lezers reiziger reizigers iemand mensen",
        others="expert* deskundige* minister ministerie politie raadslid krant nos anp toezichthouder agentschap rdi consumentenbond",
        trackers="allestoringen",
        pronouns="hij zij ze het",
        nots="niet geen nooit nog zonder",
        governs="van bij voor met in op aan te uit door over naar onder tegen",
        issues="verstuurde deelde bracht",
    ),
    "sv": SayingWords(
        tells="uppger uppgav säger sade sa skriver skrev meddelar meddelade bekräftar bekräftat meddelat uppgett sagt bekräftade förklarar berättar berättade enligt medger", reports="rapporter* klag* anmäl*", according="enligt",
        offices="*banken *bolaget *chef *chefen *jätten bolaget företaget operatören banken talesperson talespersonen presschef pressekreterare presstjänst leverantören vd kommunikationschef presskommunikatör jätten",
        notices="pressmeddelande uttalande driftinformation statussida meddelande", users="användare kund kunder kunderna användarna läsare person abonnenter", others="expert* polis* minister* pts myndigheten tt",
        pronouns="han hon de det", nots="inte ej ingen aldrig", governs="av för på med i till från hos om vid",
        issues="skickade delade",
    ),
    "da": SayingWords(
        tells="siger sagde oplyser oplyst bekræftet meddelt oplyste skriver skrev meddeler meddelte bekræfter bekræftede meldte forklarer fortæller", reports="rapporter* klag* meld*", according="ifølge",
        offices="*banken *selskabet *chef *chefen selskabet virksomheden teleselskabet banken talsmand talsperson pressechef operatøren udbyderen direktør koncernen", notices="pressemeddelelse driftsstatus meddelelse", users="bruger brugere kunde kunder brugerne kunderne",
        others="ekspert* politi* minister* ritzau", pronouns="han hun de det", nots="ikke ingen aldrig", governs="af for på med i til fra hos om ved",
        issues="udsendte delte",
    ),
    "no": SayingWords(
        tells="sier sa opplyser opplyst meldt opplyste skriver skrev melder meldte bekrefter bekreftet forteller forklarer", reports="rapporter* klag*", according="ifølge",
        offices="*banken *selskapet *sjef *sjefen selskapet bedriften banken talsperson talsmann pressevakt kommunikasjonssjef kommunikasjonsdirektør operatøren leverandøren pressetalsmann informasjonssjef", notices="pressemelding driftsmelding melding", users="bruker brukere kunde kunder brukerne kundene",
        others="ekspert* politi* minister* nkom ntb", pronouns="han hun de det", nots="ikke ingen aldri", governs="av for på med i til fra hos om ved",
        issues="sendte delte",
    ),
    "fi": SayingWords(
        tells="sanoi sanoo kertoi kertoo vahvisti vahvistaa ilmoitti ilmoittaa tiedotti tiedottaa kirjoitti", reports="raportoi* valitta*", behind="mukaan",
        offices="yhtiö yhtiön yritys yrityksen operaattori* pankki pankin tiedottaja viestintäjohtaja toimitusjohtaja", notices="tiedote tiedotteessa", users="käyttäjä* asiakas asiakkaa* asiakkaat", others="asiantuntija* poliisi* traficom stt", pronouns="hän he se", nots="ei eivät",
    ),
    "pl": SayingWords(
        tells="powiedział* poinformował* informuje informują przekazał* przekazuje napisał* czytamy wyjaśnił* wyjaśnia potwierdził* potwierdza oświadczył* dodał* dodaje przyznał* podał* podaje zapewnił* zapewnia tłumaczy* ogłosił* stwierdził* mówi zapewniono komunikuje pisze pyta zaprzeczył* zaprzecza zdementował* skomentował* potwierdzają dodają zaznaczył* zaznacza podkreślił podkreśla podkreśliła obiecał obiecuje wyjaśniła zaleca zalecił poleca wskazał* wskazuje wyjaśniły wyjaśnili poinformowali potwierdzili przekazali podali przyznali",
        reports="zgłasza* zgłosi* skarż* narzeka*", according="według zdaniem podaje wynika",
        offices="biura firma firmy spółka spółki operator operatora bank banku rzecznik rzeczniczka rzecznika przedstawiciel* przewoźnik* biuro dostawca dostawcy koncern koncernu prezes gigant banki operatorzy",
        notices="komunikat komunikacie oświadczenie oświadczeniu statusu wpis* tweet*", users="użytkowni* klient* internau* abonen* czytelni* gracz* pasażer*", others="ekspert* analityk* minister* policj* uke pap dziennik* uokik knf",
        pronouns="on ona oni", nots="nie nigdy bez", governs="w we na z ze do od dla o przy po u pod",
        issues="wydał* opublikował* zamieścił*",
    ),
    "cs": SayingWords(
        tells="řekl* uvedl* sdělil* doplnil* oznámil* potvrdil* napsal* informoval* dodal* vysvětlil* vysvětluj* potvrzuj* uvád* informuj* sděluj*", reports="hlás* nahlás* stěžuj*", according="podle",
        offices="společnost* firma firmy operátor* banka banky mluvčí ředitel* provozovatel*", notices="prohlášení oznámení", users="uživatel* zákazní* klient*", others="expert* ministr* policie čtk nukib", pronouns="on ona oni", nots="ne nebyl není", governs="v ve na z ze do od pro o při po u",
    ),
    "ru": SayingWords(
        tells="сообщил* сообщает сообщают заявил* заявля* написал* пишет говорится подтвердил* подтвержда* рассказал* объяснил* пояснил* уточнил* добавил* отметил* признал* ответил* назвал* указал* сказал* прокомментировал* объявил* сообщив отметив заявив отрица* опроверг* добавив пояснив подтвердив признав подчеркн* пообеща* отмет* уточн* заяви* призна* связал* связыва* объясня* рекоменд* посоветова*",
        reports="жал* сообща* пожал* фиксир*", according="словам данным информации согласно сообщению",
        offices="компани* оператор* пресс-служб* пресслужб* представител* сервис* мессенджер* администраци* банк* основатель* разработчик* провайдер* соцсет* пресс-секретар* глава техподдержк* гендиректор* роском* хостинг*",
        notices="сообщении сообщение заявлении заявление статусе", users="пользовател* клиент* абонент* юзер* читател* житель жител* игрок* подписчик*", others="эксперт* аналитик* роскомнадзор* минцифры власти тасс риа рбк интерфакс издание издания агентств* полици* ведомств* источник*",
        pronouns="он она они", nots="не нет ни без", governs="в во на с со из у для о об по при от к до между",
        issues="выпустил* опубликовал* распространил* разместил*",
    ),
    "uk": SayingWords(
        tells="повідомил* повідомля* зазначил* заявил* заявля* написал* пише йдеться підтвердил* пояснил* уточнил* додал* наголосил* визнал* розповіл* сказал* оголосил* пояснюют* рекоменд* порадил*",
        reports="скарж* поскарж* повідомляють", according="словами даними інформацією згідно",
        offices="компані* оператор* пресслужб* прес-служб* представни* сервіс* месенджер* банк* провайдер* адміністраці* засновник* речни* розробник*", notices="повідомленні заяві дописі", users="користувач* клієнт* абонент* читач* гравц*", others="експерт* аналітик* міністр* поліці* видання агентств* уніан держспецзв* джерел*",
        pronouns="він вона вони", nots="не ні без", governs="в у на з із зі для про по при від до між",
        issues="оприлюднил* опублікувал* поширил*",
    ),
    "tr": SayingWords(
        tells="dedi açıkla* duyurdu belirtti belirtil* ifade denildi söyledi doğruladı bildirdi paylaştı yazdı kaydetti yalanladı ekledi aktardı vurguladı kullandı yer", reports="şikayet* bildirim*", behind="göre",
        offices="şirket* sözcü* yetkili* platform operatör* banka* firma* ceo*", notices="açıklama* duyuru* mesaj*", users="kullanıcı* müşteri* abone* oyuncu*", others="uzman* bakan* btk ajans* polis*", pronouns="o onlar", nots="değil henüz",
        issues="paylaştı yayınladı yayımladı",
    ),
    "id": SayingWords(
        tells="menyebut dikatakan disampaikan dijelaskan disebut diungkapkan tandas papar ucap mengaku mengungkapkan membantah menegaskan memastikan kata ujar tulis jelas ungkap menyampaikan mengatakan menjelaskan mengonfirmasi mengumumkan mengakui tutur menulis menyatakan menuturkan imbuh tambah sebut cuit keluh tegas terang jawab menekankan berjanji menambahkan memaparkan mengklaim memberitahukan mengkonfirmasi mengonfirmasikan", reports="mengeluh* melapor* keluh*", according="menurut",
        offices="perusahaan manajemen operator bank direktur vp jubir juru corporate humas", notices="pernyataan keterangan unggahan", users="pengguna warganet netizen nasabah pelanggan", others="pengamat menteri polisi kominfo pakar ojk komdigi", pronouns="ia dia mereka", nots="tidak belum bukan", governs="di ke dari untuk dengan pada oleh",
        issues="merilis mengeluarkan",
    ),
    "hu": SayingWords(
        tells="mondta közölte jelentette tájékoztat* megerősítette írta bejelentette elismerte", reports="jelez* panasz*", behind="szerint", offices="vállalat cég szolgáltató társaság szóvivő szóvivője bank", notices="közlemény* bejegyzés*", users="felhasználó* ügyfel* ügyfél*", others="szakértő* rendőrség mti nmhh", nots="nem sem",
    ),
    "ro": SayingWords(
        tells="declarat anunțat transmis precizat confirmat explicat spus informat scris adăugat", reports="reclam* raport* sesiz*", according="potrivit conform", offices="compania companie operatorul banca purtător purtătorul furnizorul firma platforma", notices="comunicat comunicatul mesaj", users="utilizator* clienți clienții abonaț*", others="expert* ministr* poliția ancom agerpres", nots="nu", governs="de la în pe cu din pentru",
    ),
    "el": SayingWords(
        tells="δήλωσ* ανακοίνωσ* είπ* ανέφερ* επιβεβαίωσ* εξήγησ* έγραψ* τόνισ* ενημέρωσ*", reports="αναφέρ* παραπον*", according="σύμφωνα", offices="εταιρεία* εταιρία* πάροχος εκπρόσωπος τράπεζα*", notices="ανακοίνωση ανακοίνωσή", users="χρήστ* πελάτ* συνδρομητ*", others="ειδικ* υπουργ* αστυνομία αρχές", nots="δεν μην",
    ),
    "vi": SayingWords(tells="cho nói viết giải thông đính phỏng khẳng tuyên xác", according="theo", offices="công hãng ngân nhà", users="người", reports="than phàn", others="chuyên", nots="không chưa"),
    "hi": SayingWords(tells="कहा बताया लिखा जारी पुष्टि", reports="शिकायत* रिपोर्ट*", behind="मुताबिक अनुसार", offices="कंपनी प्रवक्ता बैंक", users="यूजर्स यूज़र्स उपयोगकर्ता* ग्राहक* यूजर", trackers="डाउनडिटेक्टर", nots="नहीं"),
    "ar": SayingWords(tells="قال* أعلن* أوضح* أكد* ذكر* وقال* وأوضح* وأكد* وأعلن*", reports="أبلغ* اشتك*", according="بحسب وفقا وفقًا حسب", offices="الشركة شركة متحدث المتحدث", notices="بيان", users="مستخدم* المستخدم* عملاء", others="خبراء وزير هيئة", trackers="داون", nots="لم لا لن"),
    "fa": SayingWords(tells="گفت اعلام نوشت تأیید", according="گفته اساس طبق", offices="شرکت سخنگوی اپراتور", users="کاربران مشترکان"),
    "he": SayingWords(tells="אמר* מסר* הודיע* אישר* נמסר", according="לפי לדברי", offices="החברה חברת דובר דוברת הבנק", users="משתמשים לקוחות גולשים"),
    "ko": SayingWords(
        tells="밝혔* 밝힌* 알렸* 설명* 전했* 말했* 공지* 안내* 사과* 덧붙* 발표* 강조* 해명* 답했* 거론* 지목* 언급* 정정*", behind="따르면",
        offices="관계자* 회사* 측* 대변인* 운영사* 통신사*", users="이용자* 누리꾼* 네티즌* 사용자* 고객* 가입자*", others="과기정통부* 과학기술정보통신부* 정부* 전문가* 경찰* 방통위* 장관* 연합뉴스* 매체* 외신*", trackers="다운디텍터*",
    ),
}  # fmt: skip
_EN_ACTS = r"(?:investigat\w*|work(?:ing|ed) (?:on|to|hard|with|as|around|quickly|through)|aware|monitoring|looking into|(?:truly |deeply |very |really |so |sincerely )?sorry|apologi[sz]e|fix(?:ing|ed)|roll(?:ing|ed) back|resol(?:ving|ved)|restor(?:ing|ed)|identif(?:ied|ying)|experienc(?:ing|ed)|implement(?:ing|ed)|deploy(?:ing|ed)|mitigat(?:ing|ed)|appreciate|thank you|thank everyone|understand (?:the|how|this|your)|regret|recogni[sz]e (?:the|how|that)|isolated|seeing (?:recovery|improvement|signs)|hear(?:ing|d) (?:reports|that|your)|have (?:identified|isolated|deployed|rolled back|implemented|restored|resolved|fixed|found)|know (?:that |how )?(?:some|many|there|this|people|it|important|frustrating|a number|customers|users))"
OURS: dict[str, str] = {
    "en": rf"\bwe(?:['’]re| are|['’]ve| have| were|['’]d| do| will|['’]ll)? (?:been |also |still |now |currently |actively |continuing to |continue to |aware that we are |really |truly |deeply |sincerely |very |all |urgently |have |fully )*{_EN_ACTS}\b|\bour (?:[\w-]+ ){{0,2}}?(?:networks?|services?|platform|engineers|engineering|infrastructure|apis?|data ?cent(?:er|re)s?|status page|account system|technicians|systems|customers|teams? (?:is|are|has|have|were|was)|apologies|technical teams?|apps?)\b|\b(?:sorry|apologi[sz]e|apologies) for (?:the|any|this) (?:inconvenience|disruption|trouble|interruption)|\bthank you for your patience\b|\bbear with us\b",
    "de": r"\bwir (?:\w+ ){0,3}?(?:arbeiten|bitten|entschuldigen|untersuchen|bedauern|prüfen|informieren|haben (?:das|die|den|eine|ein)|konnten|können)\b|\b(?:arbeiten|bitten|entschuldigen|bedauern|konnten|können|haben|untersuchen) wir\b|\bunsere[nrsm]? (?:\w+ )?(?:technik\w*|kund\w+|systeme\w*|dienst\w*|netz\w*|team\w*|server\w*|experten|ingenieure)\b|\bbitte(?:n)? (?:\w+ )?um entschuldigung\b",
    "fr": r"\bnos (?:\w+ )?(?:équipes|clients|services|systèmes|ingénieurs|techniciens|serveurs|utilisateurs)\b|\bnous (?:\w+ ){0,2}?(?:travaillons|excusons|enquêtons|rencontrons|mettons|faisons|regrettons|avons (?:identifié|résolu|décidé|rencontré|corrigé|constaté)|sommes (?:conscients|désolés|au courant|mobilisés)|vous (?:prions|présentons|remercions|tiendrons))\b|\btoutes nos excuses\b|\bnotre (?:réseau|service|équipe|infrastructure|plateforme)\b",
    "es": r"\b(?:nuestr[oa]s? (?:\w+ )?(?:equipos?|ingenier\w+|clientes|servicios?|sistemas?|usuarios|técnicos|plataforma|red))\b|\b(?:estamos (?:\w+ )?(?:trabajando|investigando|al tanto|conscientes|revisando|solucionando)|lamentamos|pedimos disculpas|disculpamos|trabajamos (?:en|para)|sabemos que|hemos (?:identificado|resuelto|solucionado|restablecido|detectado))\b|\bdisculpas? por (?:las?|los|el|cualquier) (?:molesti\w+|inconvenient\w+)",
    "pt": r"\b(?:noss[oa]s? (?:\w+ )?(?:equipes?|engenh\w+|clientes|serviços?|sistemas?|usuários|técnicos|plataforma|times?|rede))\b|\b(?:estamos (?:\w+ )?(?:trabalhando|investigando|cientes|apurando|verificando|resolvendo|a trabalhar|a investigar)|lamentamos|pedimos desculpas?|trabalhamos (?:em|para)|sabemos que|identificamos|resolvemos)\b|\bdesculpas? pel[oa]s? (?:transtorno|inconvenient|incômodo)\w*",
    "it": r"\b(?:i )?nostr[aioe] (?:\w+ )?(?:tecnici|clienti|servizi\w*|sistemi|team|ingegneri|utenti|rete|piattaforma)\b|\b(?:stiamo (?:\w+ )?(?:lavorando|indagando|verificando|risolvendo|investigando)|ci scusiamo|siamo (?:a conoscenza|consapevoli|spiacenti|al lavoro)|abbiamo (?:identificato|risolto|individuato|ripristinato|riscontrato))\b",
    "nl": r"\bonze (?:\w+ )?(?:excuses|klanten|monteurs|techni\w+|systemen|diensten|specialisten|netwerk\w*|engineers|dienstverlening)\b|\b(?:wij|we) (?:\w+ ){0,3}?(?:werken|onderzoeken|betreuren|bieden|doen er alles|zijn op de hoogte|hebben (?:het|de|een))\b|\b(?:nogmaals )?sorry voor het ongemak\b|\b(?:bieden|werken|betreuren|onderzoeken) (?:wij|we)\b",
    "sv": r"\b(?:vi (?:\w+ ){0,2}?(?:arbetar|jobbar|beklagar|undersöker|felsöker|ber om ursäkt|har (?:identifierat|hittat|åtgärdat|löst))|våra (?:kunder|tekniker|system|tjänster)|vårt (?:nät|system))\b",
    "da": r"\b(?:vi (?:\w+ ){0,2}?(?:arbejder|beklager|undersøger|har (?:fundet|løst|identificeret))|vores (?:kunder|teknikere|systemer|net|tjenester))\b",
    "no": r"\b(?:vi (?:\w+ ){0,2}?(?:jobber|arbeider|beklager|undersøker|har (?:funnet|løst|identifisert))|våre (?:kunder|teknikere|systemer|tjenester))\b",
    "fi": r"\b(?:pahoittelemme|selvitämme|tutkimme|korjaamme|asiakkaamme|asiakkaillemme|palvelumme|asiantuntijamme)\b",
    "pl": r"\b(?:pracujemy|przepraszamy|badamy|monitorujemy|ustalamy|usuwamy|nasi (?:\w+ )?(?:technicy|specjaliści|eksperci|klienci|inżynierowie)|nasze (?:systemy|zespoły|usługi|służby)|naszych (?:klientów|usług|systemów))\b",
    "cs": r"\b(?:pracujeme|omlouváme se|prověřujeme|řešíme|naši (?:technici|zákazníci)|naše (?:služby|systémy))\b",
    "ru": r"\b(?:мы (?:\w+ ){0,2}?(?:работаем|изучаем|знаем|делаем|исправляем|расследуем|устраняем|восстанавливаем)|приносим (?:\w+ )?извинения|извиняемся|наш(?:и|а|их|ими|им|ей)? (?:\w+ )?(?:специалист\w*|инженер\w*|пользовател\w*|клиент\w*|команд\w*|сервис\w*|систем\w*|техническ\w*)|работаем над|просим прощения)",
    "uk": r"\b(?:ми (?:\w+ ){0,2}?(?:працюємо|застосували|знаємо|досліджуємо|виправляємо|будемо продовжувати|вивчаємо)|перепрошуємо|вибачаємося|наш(?:і|их|ими|им|а)? (?:\w+ )?(?:фахівц\w*|інженер\w*|користувач\w*|клієнт\w*|команд\w*|сервіс\w*|систем\w*))",
    "tr": r"\b(?:özür dileriz|ekiplerimiz\w*|çalışıyoruz|farkındayız|farkındadır|inceliyoruz|araştırıyoruz|müşterilerimiz\w*|kullanıcılarımız\w*|sistemlerimiz\w*|anlayışınız için)\b",
    "id": r"\b(?:kami (?:\w+ ){0,2}?(?:mohon maaf|memohon maaf|sedang|menyadari|menyampaikan|meminta maaf)|tim (?:teknis )?kami|layanan kami|pelanggan kami|nasabah kami)\b",
    "hu": r"\b(?:dolgozunk|elnézést kérünk|vizsgáljuk|ügyfeleink\w*|szakembereink|szolgáltatásunk)\b",
    "ro": r"\b(?:ne cerem scuze|lucrăm (?:la|pentru)|clienții noștri|echipele noastre|investigăm)\b",
    "el": r"(?:ζητούμε συγγνώμη|εργαζόμαστε|οι ομάδες μας|πελάτες μας|διερευνούμε)",
    "hi": r"(?:हम (?:\S+ ){0,4}?(?:काम कर|जांच|माफी|खेद)|हमारी टीम|हमारे (?:ग्राहक|यूजर))",
    "ar": r"(?:نعتذر|نعمل (?:على|حاليا)|فريقنا|خدماتنا|عملائنا|نحن (?:على علم|ندرك|نعمل))",
    "ja": r"弊社|当社|ご迷惑をお(?:か|掛)け|お詫び(?:申し|いた|致)|お客[様さま]{1,2}には|ご不便をおかけ",
    "ko": r"(?:불편을 드려|사과드립니다|죄송합니다|저희|양해 부탁)",
    "zh": r"(?:深表歉意|我司|我们(?:正在|已经|对此|深感|会)|我們(?:正在|已經|對此|深感|會)|给您带来|給您帶來|敬请谅解|敬請見諒)",
    "vi": r"(?:chúng tôi (?:đã|đang|sẽ|xin lỗi|rất tiếc|thành thật)|xin lỗi quý khách)",
    "th": r"(?:ขออภัยในความไม่สะดวก|เรากำลัง)",
}
"""The first person of whoever runs a service: what no outlet and no user says of it."""
