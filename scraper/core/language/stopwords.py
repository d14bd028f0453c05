"""Words that carry no topic, folded, of the languages most of our sources write in."""

from __future__ import annotations

_ENGLISH = """a about above after again against all also am an and any are as at be because been before being below
between both but by can could did do does doing down during each few for from further had has have having he her here
hers him his how i if in into is it its itself just may me might more most must my no nor not now of off on once only or
other our ours out over own same she should so some such than that the their theirs them then there these they this
those through to too under until up us very was we were what when where which while who whom why will with would you
your yours said says say according one two like get got via amid since still however including among many much"""
_GERMAN = """aber alle als also am an auch auf aus bei beim bis da damit dann das dass dem den der des die dies diese
dieser doch du durch ein eine einem einen einer eines er es fur gegen hat haben hatte ich ihr im in ist ja kann kein
keine konnen mehr mit nach nicht noch nur ob oder ohne sehr sei seien sein seine seit sich sie sind so uber um und uns
unter vom von vor war waren was weil wenn wer werden wie wieder wird wir wurde wurden zu zum zur"""
_FRENCH = """ai au aux avec ce ces cet cette comme d dans de des du elle en encore est et etaient etait ete etre eu fait
il ils je l la le les leur leurs lui mais meme n ne nous on ont ou par pas plus pour qu que qui s sa sans se ses si son
sont sous sur tous tout tres un une vous y"""
_SPANISH = """al algo ante antes como con contra cual cuando de del desde donde durante e el ella ellos en entre era es
esa ese eso esta estaba estado este esto estos fue ha habia han hasta hay la las le les lo los mas me mi muy no nos o
para pero por porque que quien se ser si sido sin sobre son su sus tambien tiene todo tras un una uno unos y ya"""
_PORTUGUESE = """a ao aos as ate com como da das de do dos e ela ele eles em entre era essa esse esta este foi foram ha
isso isto ja la mais mas muito na nas nao nem no nos o os ou para pela pelo por porque quando que quem se sem ser seu sua
sao tambem tem um uma uns"""
_ITALIAN = """agli ai al alla alle allo anche che chi ci col come con cui da dal dalla dalle degli dei del della delle
dello di e ed era erano essere fra gia gli ha hanno i il in io la le lo loro ma nei nel nella nelle non o per piu quando
questa questo sono stata stato su sua sui sul sulla suo tra un una uno"""
_DUTCH = """aan al alle als bij dan dat de der deze die dit door dus een en er ge had hebben heeft het hij hoe hun ik in
is je kan maar me meer men met mijn na naar niet nog nu of om omdat ook op over te tegen toch toen tot uit van veel voor
want waren was wat we werd wel wie wij worden wordt zal ze zich zij zijn zo"""
_SWEDISH = """alla att av da de dem den det detta din efter ej eller en ett for fran ha hade han har hon i icke inte ja jag
kan man med mer men mot mycket nar nu och om oss pa sa samma sedan sig sin ska som till under upp ut vad var vara vi
vid ar"""
_POLISH = """ale bez byl byla bylo byly bo by czy dla do gdy go i ich ile im ja jak jako jest jego jej juz ktora ktore
ktory lub ma mi mnie na nad nie niz o od on ona oraz po pod przez przy sa sie ta tak takze tam te tego tej ten to tu tym
w we wiec z za ze zostal"""
_RUSSIAN = """а без более бы был была были было в вам вас во вот все всего вы где да для до его ее если есть еще же за и из
или им их к как когда который которые кто ли либо мы на над не него нее нет ни но о об однако он она они от по под после
при с сам свои себя со так также там то того тоже только том у уже чем что чтобы эта эти это этот я"""
_UKRAINIAN = """або але був була були було в вам вже ви від він вона вони все де для до є ж за з зі і із її їх й його коли
ми на над не ні о про по при та так також те то у це цей ці що щоб як яка які який я"""
_TURKISH = """acaba ama ancak arasinda artik asla aslinda bazi belki ben bile bir biz bu cok cunku da daha de defa degil
diye en gibi gore hem hep her hic icin ile ise kadar ki kim mi mu ne neden o olan olarak oldu olduğu oldugu ona onlar
sadece sonra su tum ve veya ya yani"""

STOPWORDS: frozenset[str] = frozenset(
    word
    for language in (
        _ENGLISH,
        _GERMAN,
        _FRENCH,
        _SPANISH,
        _PORTUGUESE,
        _ITALIAN,
        _DUTCH,
        _SWEDISH,
        _POLISH,
        _RUSSIAN,
        _UKRAINIAN,
        _TURKISH,
    )
    for word in language.split()
)
"""Folded stop words of twelve languages."""
