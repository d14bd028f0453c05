"""What a post says of an end: a fact of the whole, or something else. All sentences are invented."""

from __future__ import annotations

import pytest

from scraper.core.language.told_ends import says_done, says_over

OVER = """
This incident has been resolved.
The issue is now resolved.
This issue was fixed.
Some users saw errors. The problem has been fully resolved.
We have resolved the issue that kept some customers from logging in.
The errors that some customers met while working within reports have been resolved.
The issue is resolved, and we continue to watch it.
The issue has been resolved for all affected customers as of Friday, 12 June 2026.
If you still see errors, please clear your cache. This has been fixed.
The issue has been resolved. If you are still impacted, please open a ticket and we will work with you until it is resolved.
The issue has now been resolved and the service is operating normally.
The outage was resolved once the old release was back in place.
Connectivity has been restored.
Service was restored by uploading a new certificate. We are working to renew it earlier.
All services are operating normally.
Everything is back to normal.
We are no longer seeing errors.
All of our systems have fully recovered.
We can confirm that the issue has been resolved.
We are happy to report that the issue is resolved.
Marking this incident as resolved.
Resolved: a restart helped.
Resolved.
Issue resolved.
Service fully restored.
The outage has since resolved.
This incident is now closed.
Is your login slow? That was us, and it has been fixed.
We worked until late, and the issue has been resolved.
Once we found the cause, we rolled back, and the problem has been fixed.
Die Störung wurde behoben.
Das Problem ist inzwischen vollständig behoben.
Die Störung, durch die Mails nicht zugestellt wurden, ist behoben.
Die Störung konnte um 10:30 Uhr behoben werden.
Störung behoben.
Alle Dienste sind wieder erreichbar.
L'incident a été résolu.
Le problème est désormais résolu.
Le service a été rétabli.
El incidente ha sido resuelto.
El problema ya está solucionado.
Se ha restablecido el servicio.
El problema por el que algunos usuarios no podían entrar ha sido resuelto.
O incidente foi resolvido.
O serviço foi totalmente restabelecido.
O problema que impedia alguns usuários de entrar foi corrigido.
Il problema è stato risolto.
Il servizio è stato ripristinato.
Abbiamo risolto il problema.
De storing is opgelost.
Het probleem is inmiddels verholpen.
De dienst is hersteld.
Problem został rozwiązany.
Проблема устранена.
Работа сервиса полностью восстановлена.
Sorun çözüldü.
Problemet har åtgärdats.
Feilen er rettet.
障害は復旧いたしました。
本事象は解決しました。
一部のお客様で発生していた障害は復旧しました。
故障已恢复。
问题已经解决。
문제가 해결되었습니다.
장애가 모두 복구되었습니다.
"""

NOT_OVER = """
We will post updates here until the issue is resolved.
A further message follows once this is fixed.
We will be back with news once connections are restored.
This page is kept up to date until the fault is fixed.
We will keep you posted here until it is resolved.
We will tell you as soon as all services are restored.
We will tell you when everything is back to normal.
After the issue is resolved we will publish a review.
Please let us know if the issue is resolved for you.
We will update this page when the cause is found and the issue is resolved.
We will confirm once the problem is fully resolved.
We expect that the issue is resolved by noon.
The issue should be resolved by noon.
The issue will be resolved by noon.
The issue is expected to be fixed today.
The issue is being resolved.
The issue is not resolved.
This is not fixed yet.
The issue has not been resolved.
The issue hasn't been fixed.
The issue is yet to be resolved.
The issue is partially resolved.
We do not believe that the issue is resolved.
We are monitoring to ensure the issue has been resolved.
We are waiting for confirmation that the issue is fully resolved.
It appears that the issue is resolved.
Our upstream provider says its outage has been resolved.
We reported that the issue was resolved, but some errors persist.
Has the issue been resolved? Is the issue fixed?
Part of the queue has been restored, the rest is still stuck.
Most services have been restored.
Some of the affected servers are back to normal.
Half of the databases have been restored.
Two of three databases have been restored.
90% of requests are back to normal.
The first of the two faults has been fixed.
The issue has been resolved for most customers.
The issue is resolved in some regions.
For most customers the issue has been resolved.
We have fixed one of the causes.
The issue is resolved for now.
Data is not lost and was restored from no backup.
The database was restored from a backup.
The workaround that was fixed last week does not help.
Another issue has been resolved.
Once the cable is mended, service is restored.
The usage report has recovered, and fixes for the other pages are in progress.
A separate problem has been fixed.
Login is restored. Search is still down.
Service is restored, but the history is still not available.
The API is restored. We are continuing to investigate slow searches.
The issue is resolved for Europe. We are still working on a fix for the rest.
The problem was fixed at noon. It has returned.
Error rates are back to normal, and we are monitoring.
The first servers have recovered and we are processing the backlog.
No issue has been resolved.
The service is restored only when you restart it.
Wir informieren hier, bis die Störung behoben ist.
Sobald die Störung behoben wurde, melden wir uns.
Ist die Störung behoben, melden wir uns.
Die Störung ist noch nicht behoben.
Die Störung wird behoben.
Die Störung wurde für einige Kunden behoben.
Ein Teil der Server ist wiederhergestellt.
Inzwischen wurde ein Teil der Server wiederhergestellt.
Es ist unklar, wann die Störung behoben ist.
Wir hoffen, dass die Störung bald behoben sein wird.
Die Daten wurden aus einem Backup wiederhergestellt.
Nous publierons ici jusqu'à ce que le problème soit résolu.
Nous reviendrons dès que l'incident est résolu.
Une fois que le problème est résolu, nous vous informerons.
Le problème n'est pas résolu.
L'incident n'a pas encore été résolu.
Une partie des serveurs est rétablie.
Le problème a été résolu pour certains clients.
Le problème sera résolu demain.
Informaremos cuando el problema está resuelto.
Les mantendremos informados hasta que se ha resuelto el problema.
El problema aún no está resuelto.
El problema no ha sido resuelto.
Parte de los servidores ha sido restablecida.
El problema ha sido resuelto para algunos clientes.
Avisaremos assim que o problema foi resolvido.
O problema não foi resolvido.
O problema ainda não está resolvido.
Parte dos servidores foi restabelecida.
O problema foi resolvido para alguns clientes.
Vi aggiorneremo finché il problema è risolto.
Non appena il problema è stato risolto, vi avviseremo.
Il problema non è stato risolto.
Il problema non è ancora risolto.
Parte dei server è stata ripristinata.
Il problema è stato risolto per alcuni clienti.
We houden u op de hoogte totdat de storing is opgelost.
Zodra het probleem is opgelost, melden wij dat hier.
De storing is nog niet opgelost.
Een deel van de servers is hersteld.
De storing is voor sommige klanten opgelost.
Poinformujemy, gdy problem zostanie rozwiązany.
Problem nie został rozwiązany.
Część serwerów została przywrócona.
Мы сообщим, как только проблема будет устранена.
Проблема ещё не устранена.
Часть серверов восстановлена.
Sorun henüz çözülmedi.
Vi meddelar när problemet är löst.
Problemet är inte löst.
En del av servrarna är återställda.
復旧次第お知らせいたします。
復旧しましたらお知らせいたします。
復旧するまでお待ちください。
まだ復旧しておりません。
一部のサービスは復旧しました。
障害は部分的に復旧しました。
解决后我们会通知。
问题尚未解决。
部分服务已恢复。
问题已解决后,我们会发布报告。
해결되면 알려드리겠습니다.
아직 해결되지 않았습니다.
일부 서비스가 복구되었습니다.
"""

DONE = """
The maintenance has been completed.
Maintenance completed successfully.
Scheduled maintenance is now complete.
Die Wartung wurde abgeschlossen.
La maintenance est terminée.
El mantenimiento ha finalizado.
A manutenção foi concluída.
La manutenzione è stata completata.
Het onderhoud is afgerond.
メンテナンスは完了しました。
维护已完成。
점검이 완료되었습니다.
"""

NOT_DONE = """
We will post here until the maintenance is completed.
The maintenance is not completed yet.
Part of the work has been completed.
Once the maintenance is complete, you can log in again.
Bis die Wartung abgeschlossen ist, sind die Server nicht erreichbar.
Die Wartung ist noch nicht abgeschlossen.
Une partie des travaux est terminée.
"""


def _lines(block: str) -> list[str]:
    return block.strip().split("\n")


@pytest.mark.parametrize("sentence", _lines(OVER))
def test_a_sentence_says_that_all_is_over(sentence: str) -> None:
    assert says_over(sentence)
    assert says_over(f"We are sorry. {sentence}") or "。" in sentence


@pytest.mark.parametrize("sentence", _lines(NOT_OVER))
def test_a_sentence_with_a_word_of_the_end_says_no_such_thing(sentence: str) -> None:
    assert not says_over(sentence)
    assert not says_over(f"Many customers are affected. {sentence}")


@pytest.mark.parametrize("sentence", _lines(DONE))
def test_a_sentence_says_that_planned_work_is_done(sentence: str) -> None:
    assert says_done(sentence)


@pytest.mark.parametrize("sentence", _lines(NOT_DONE))
def test_a_sentence_says_that_planned_work_goes_on(sentence: str) -> None:
    assert not says_done(sentence)


def test_of_several_posts_in_one_text_the_first_or_the_last_has_to_say_it() -> None:
    told = "10:00 UTC We are investigating.", "11:00 UTC The issue has been resolved.", "12:00 UTC It has returned."
    assert says_over("\n".join(told[:2]))
    assert says_over("\n".join(told[1::-1]))
    assert not says_over("\n".join(told))


def test_a_part_that_goes_on_in_the_next_paragraph_takes_it_back() -> None:
    assert not says_over("Half-year reports work again and are back to normal.\n\nDaily ones are still broken.")


def test_a_promise_beside_a_fact_takes_nothing_back() -> None:
    assert says_over("We said that we would post until all is fixed. The issue has been resolved.")


def test_an_empty_text_says_nothing() -> None:
    assert not says_over("")
    assert not says_done("")
