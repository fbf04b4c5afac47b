drop: unknown-format
title: شور
---
page: sabrang 02-15 09:00 +2h
feed: text
damage: garbage
