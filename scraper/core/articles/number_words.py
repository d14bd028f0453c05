"""The words of numbers below a thousand, in the languages in which counts are spelled out: a string of words a number."""

from __future__ import annotations

ONES = tuple(
    map(
        str.split,
        (
            "one a ein eine un uno una um uma een één en ett jeden bir se один",
            "two zwei deux dos dois duas due twee två to dwa dwie два две дві iki dua",
            "three drei trois tres três tre drie trzy три üç tiga",
            "four vier quatre cuatro quatro quattro fyra fire cztery четыре чотири dört empat",
            "five fünf cinq cinco cinque vijf fem pięć пять п'ять beş lima",
            "six sechs seis sei zes sex seks sześć шесть шість altı enam",
            "seven sieben sept siete sete sette zeven sju syv siedem семь сім yedi tujuh",
            "eight acht huit ocho oito otto åtta otte osiem восемь вісім sekiz delapan",
            "nine neun neuf nueve nove negen nio ni dziewięć девять дев'ять dokuz sembilan",
        ),
    )
)
TEENS = tuple(
    map(
        str.split,
        (
            "ten zehn dix diez dez dieci tien tio ti dziesięć десять on sepuluh",
            "eleven elf onze once undici elva elleve jedenaście одиннадцать одинадцять sebelas",
            "twelve dozen zwölf douze doce doze dodici twaalf tolv dwanaście двенадцать дванадцять",
            "thirteen dreizehn treize trece treze tredici dertien tretton tretten trzynaście тринадцать тринадцять",
            "fourteen vierzehn quatorze catorce catorze quattordici veertien fjorton fjorten czternaście четырнадцать чотирнадцять",
            "fifteen fünfzehn quinze quince quindici vijftien femton femten piętnaście пятнадцать п'ятнадцять",
            "sixteen sechzehn seize dieciséis dezesseis sedici zestien sexton seksten szesnaście шестнадцать шістнадцять",
            "seventeen siebzehn diecisiete dezessete diciassette zeventien sjutton sytten siedemnaście семнадцать сімнадцять",
            "eighteen achtzehn dieciocho dezoito diciotto achttien arton atten osiemnaście восемнадцать вісімнадцять",
            "nineteen neunzehn diecinueve dezenove diciannove negentien nitton nitten dziewiętnaście девятнадцать дев'ятнадцять",
        ),
    )
)
TENS = tuple(
    map(
        str.split,
        (
            "twenty zwanzig vingt veinte vinte venti twintig tjugo tjue tyve dwadzieścia двадцать двадцять yirmi",
            "thirty dreißig trente treinta trinta trenta dertig trettio tretti tredive trzydzieści тридцать тридцять otuz",
            "forty vierzig quarante cuarenta quarenta quaranta veertig fyrtio førti fyrre czterdzieści сорок kırk",
            "fifty fünfzig cinquante cincuenta cinquenta cinquanta vijftig femtio femti halvtreds pięćdziesiąt пятьдесят п'ятдесят elli",
            "sixty sechzig soixante sesenta sessenta sessanta zestig sextio seksti tres sześćdziesiąt шестьдесят шістдесят altmış",
            "seventy siebzig setenta settanta zeventig sjuttio sytti siedemdziesiąt семьдесят сімдесят yetmiş septante",
            "eighty achtzig quatre-vingt quatre-vingts ochenta oitenta ottanta tachtig åttio åtti osiemdziesiąt восемьдесят вісімдесят seksen huitante",
            "ninety neunzig noventa novanta negentig nittio nitti dziewięćdziesiąt девяносто дев'яносто doksan nonante",
        ),
    )
)
HUNDREDS = tuple(
    map(
        str.split,
        (
            "cien ciento cem cento sto сто seratus",
            "doscientos doscientas duzentos duzentas duecento dwieście двести двісті",
            "trescientos trescientas trezentos trezentas trecento trzysta триста",
            "cuatrocientos cuatrocientas quatrocentos quatrocentas quattrocento czterysta четыреста чотириста",
            "quinientos quinientas quinhentos quinhentas cinquecento pięćset пятьсот п'ятсот",
            "seiscientos seiscientas seiscentos seiscentas seicento sześćset шестьсот шістсот",
            "setecientos setecientas setecentos setecentas settecento siedemset семьсот сімсот",
            "ochocientos ochocientas oitocentos oitocentas ottocento osiemset восемьсот вісімсот",
            "novecientos novecientas novecentos novecentas novecento dziewięćset девятьсот дев'ятсот",
        ),
    )
)
