"""Nouns of cause with the verb that says what it was, by language, in all its moods and orders ("Grund sei", "l'explication
réside dans", "السبب هو"): what `cause_turns.py` leaves out. Joined with those.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

_PART = r"(?:updates?|config\w*|code|logic|databases?|modules?|scripts?|software|firmware|systems?|components?|subsystems?|layers?|pipelines?|quer(?:y|ies)|files?|process(?:es)?|networks?|routers?|servers?|cables?|fib(?:re|er)s?|links?|lines?|switch(?:es)?|exchange|data cent(?:re|er)|hardware|storage|power supply|cooling|cache)"
ENGLISH_COPULAS = Tongue(
    cause=(
        rf"(?:error|fault|problem|failure|bug|defect|flaw|outage|break|cut) (?:(?:had|has|first|actually|likely) )*(?:occurred|originated|arose|developed|was introduced|was located|happened|began|been (?:detected|found|located)) (?:in|within|inside|on)(?= (?:an?|the|its|one|our|their) (?:[\w’'-]+ ){{0,6}}?{_PART}\b)",
        r"(?:understood|believed|thought|said|reported|appears?|appeared|seems?|seemed|found|known) to (?:have )?(?:come|stemmed?|arisen|resulted?|originated?) from",
        r"(?:outage|problems?|trouble|fault|failure|disruption|issues?|glitch|crash) (?:had |has )?c(?:ame|omes?) from(?= (?:an?|the) )",
        r"(?:blame|responsibility|fault)(?: for [^.;,]{3,50}?)? (?:(?:was|is|were|has been|had been|has|have|been|being) )*(?:laid|pinned|placed|put|fell|falls|rests|rested|lies|lay) (?:\w+ly )?(?:on|with|at the (?:door|feet) of)(?= (?:an?|the|its|one|some|faulty|[\w-]+['’]s) )",
        r"put(?:s|ting)? (?:(?:the|this|that|its|\w+day['’]s) (?:[\w-]+ ){0,2}?(?:outage|problem|issue|fault|failure|disruption|trouble|crash|incident|glitch|interruption)s?|it|this) (?:[\w-]+ ){0,4}?down to",
        r"it (?:could|may|might) (?:(?:well|also|simply) )?have been(?= (?:an?|the) (?:[\w’'-]+ ){0,4}?(?:overload|bug|errors?|failures?|faults?|attacks?|hack|glitch|misconfig\w+|update|spike|surge)\b)",
    ),
)
COPULAS: dict[str, Tongue] = {
    "de": Tongue(
        cause=(
            r"sondern (?:auf|durch|an|von|wegen|um|in)(?= ein)",
            r"(?:^|(?<=: ))(?:ausgefallen|defekt|kaputt|gestört|überlastet|beschädigt|durchtrennt|abgestürzt) (?:war|waren|ist|sind|sei|seien|wurden?) (?:(?:demnach|offenbar|wohl|laut [\w-]+) )?(?=(?:ein(?:e|en|er)?|zwei|drei|mehrere) )",
            r"als (?:haupt)?(?:ursache|grund|auslöser|hintergrund)(?: (?:für|der|des) [^.;,]{0,50}?)? (?:nannten?|nennt|nennen|gilt|gelten|galt|galten|vermutet|vermuten)(?-i:(?: [A-ZÄÖÜ][\w&-]+){0,3}?)(?= (?:ein|technisch|menschlich|intern|fehlerhaft|defekt|arbeiten|wartung|probleme|der |die |das ))",
            r"(?:haupt)?(?:grund|ursache|auslöser|hintergrund) (?:sei|seien|wäre|war|ist|sind|waren)(?: (?:laut|nach|offenbar|vermutlich|wohl|demnach|wahrscheinlich|möglicherweise)(?: [\w-]+){0,3}?)?(?= (?:der|die|das|ein\w*|menschlich\w+|technisch\w+|fehlerhaft\w+) )",
        ),
    ),
    "fr": Tongue(
        cause=(
            r"mais (?:plutôt |bien |simplement )?(?:d['’]|(?:due?s? )?à |par )(?=une? )",
            r"(?:l['’]explication|la cause|l['’]origine|la source|la raison)(?: (?:de|du|des|d['’]) ?[^.;,]{2,40}?)? (?:rés[iî]d\w+|se trouv\w+|se situ\w+|tien\w+|tenai\w+)(?: [\w-]+ment)? (?:dans|chez|au niveau d(?:e|u|es)|du côté d(?:e|u|es)|à|au)",
        ),
    ),
    "es": Tongue(
        cause=(
            r"sino (?:más bien |simplemente )?(?:de|a|por)(?= una? )",
            r"(?:causa|origen|motivo|razón|responsable)(?: de(?:l| la)? [^.;,]{2,40}?)?(?= no (?:es|fue|era|ha sido) [^.;]{2,60}?,? sino una? )",
            r"(?:el|la) (?:origen|causa|raíz|fuente)(?: de(?:l| la| este| esta| los| las)? ?[^.;,]{2,40}?)? (?:est(?:á|aba|uvo|aría)|fue|es|se encuentr\w+|se encontr\w+|resid\w+|radic\w+)(?: (?:ligad|relacionad|vinculad|asociad|localizad|ubicad)[oa])? (?:a|al|con|en)(?= )",
        ),
    ),
    "pt": Tongue(
        cause=(
            r"mas (?:sim )?(?:de|a|por)(?= uma? )",
            r"a (?:origem|causa|raiz|fonte)(?: d[aoe]s? ?[^.;,]{2,40}?)? (?:est(?:á|ava|eve|aria)|foi|é|reside|residia)(?: (?:ligad|relacionad|vinculad|associad|localizad)a)? (?:ao?s?|às?|com|em|n[ao]s?)(?= )",
        ),
    ),
    "it": Tongue(
        cause=(
            r"(?:ma|bensì) (?:piuttosto )?(?:da|di|a|per)(?= un)",
            r"(?:l['’]origine|la causa|la radice)(?: de\w* ?['’]? ?[^.;,]{2,40}?)? (?:è|era|sarebbe|risied\w+|sta|starebbe|si trova|è stata)(?: (?:legat|collegat|individuat|ricondott|da ricondurre)\w*)? (?:ad?|al|alla|ai|in|nel|nella|da|con)(?= )",
        ),
    ),
    "nl": Tongue(cause=(r"(?:oorzaak|fout|probleem)(?: [\w-]+){0,3}? (?:zou liggen|zou zitten|schuilt|is gelegen) (?:bij|in|aan)",)),
    "pl": Tongue(
        cause=(
            r"(?:problem|awaria|usterka|błąd|przyczyna|wina|źródło)(?: \w+){0,3}? (?:leż\w+|tkwi\w*|znajduj\w+ się|powsta\w+|wystąpi\w+) (?:po stronie|w|u)(?= )",
        ),
    ),
    "cs": Tongue(
        cause=(r"(?:problém|chyba|závada|příčina|vina)(?: \w+){0,3}? (?:leží|ležel\w*|spočív\w+|je|byl\w*|vznikl\w*) (?:na straně|u dodavatele|v systému)",),
    ),
    "ru": Tongue(
        cause=(r"(?:проблема|причина|сбой|неполадка)(?: \w+){0,3}? (?:возник\w* |находится |была |лежит |произош\w+ )?(?:на стороне|кроется (?:в|на)|заключа\w+ в)",),
    ),
    "uk": Tongue(
        cause=(r"(?:проблема|причина|збій)(?: \w+){0,3}? (?:виник\w* |перебуває |була |стався )?(?:на боці|криється (?:в|у)|поляга\w+ (?:в|у))",),
    ),
    "ar": Tongue(
        cause_after=(r"(?:أد[ىت]\S*|تسبب\S*) (?:إلى|الى|في|بـ?)(?= )",),
        cause=(
            r"و?(?:عز[اىت]\S*|تعزو|يعزو|أرجع\S*|تُرجع|ترجع) (?:[^.،]{2,50}? )?(?:إلى|الى)(?= )",
            r"(?:و|ف)?(?:ال)?سبب(?: (?:في|وراء|ذلك|هذا|العطل|الانقطاع|الخلل|المشكلة|الأزمة))* (?:هو|هي|كان|كانت|يعود إلى|يرجع إلى)",
            r"(?:يعود|يرجع|يُعزى|تعود|ترجع)(?: [^.،]{0,20}?)? (?:إلى|الى)(?= (?:عطل|خلل|انقطاع|قطع|هجوم|مشكلة|أعمال|خطأ))",
        ),
    ),
    "ja": Tongue(cause=(r"(?:原因|理由)\s?[:：]",)),
    "zh": Tongue(cause=(r"原因\s[:：](?= ?\S)",)),
    "ko": Tongue(cause=(r"(?:원인|이유)\s?[:：]",)),
}  # fmt: skip
