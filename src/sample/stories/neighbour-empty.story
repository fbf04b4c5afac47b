drop: no-content
title: خالی
---
page: roshan 01-25 08:00 +2h
damage: empty
---
page: awaaz 02-05 08:00 +2h
damage: empty
