drop: no-content
title: خالی فائل
---
page: sabrang 02-15 09:30 +2h
feed: text
damage: empty
