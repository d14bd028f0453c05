"""Words, folded, that a cause may consist of and leave open what it was, in the languages most of our sources write in."""

from __future__ import annotations

_NAMING_NOTHING = """known unknown identified found issue issues problem problems error errors outage outages incident
incidents cause reported disruption disruptions interruption interruptions downtime panne pannes ausfall storung caida
interrupcion queda interrupcao interruzione disservizio storing driftstorning avbrott awaria сбой сбоя kesinti ariza"""
_ENGLISH = """internal technical server servers service services system systems infrastructure platform software backend
failure failures fault faults glitch glitches breakdown trouble difficulties side end single simple purely specific
certain recent major general underlying own company provider region regions worldwide global event events something"""
_GERMANIC = """intern interne interner internes internen interna internt technisch technische technischer technisches
technischen teknisk tekniska tekniskt fehler fel feil fejl problemen problemer dienst dienste systeme"""
_ROMANCE = """technique techniques serveur serveurs defaillance probleme problemes erreur interne internes incidente interna
interno internos internas tecnico tecnica tecnicos tecnicas servidor servidores falla fallo fallas fallos problema
problemas falha falhas sistema sistemas guasto guasti errore interni"""
_FURTHER = """techniczny techniczna techniczne wewnetrzny serwer serwery serwerow технический техническая технические
технических проблема проблемы ошибка внутренняя teknik sorun sorunu dahili sunucu sunucular hata hatasi"""
_UNPARTED = """システム サーバー サーバ サービス ネットワーク インフラ 内部 技術的 技術 一時的 通信 原因 不明 障害 不具合 問題 故障 異常 エラー
トラブル 系统 系統 服务器 伺服器 服务 服務 技术 网络 網路 临时 问题 异常 错误 錯誤 中断 宕机 當機 ระบบ ขัดข้อง ปัญหา ภายใน เทคนิค"""

IDLE = frozenset(_NAMING_NOTHING.split())
"""Words that name no cause by themselves: `the cause is known`, `the reported outage`."""
VAGUE = IDLE | frozenset(word for told in (_ENGLISH, _GERMANIC, _ROMANCE, _FURTHER) for word in told.split())
"""Words of a cause that is told and leaves open what it was: `an internal technical error`."""
UNSPACED = frozenset(_UNPARTED.split())
"""The same in scripts that do not part their words, as they are written."""
