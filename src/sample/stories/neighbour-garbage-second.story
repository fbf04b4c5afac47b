drop: corrupt-record
title: شور
---
page: roshan 02-01 20:00 +2h
damage: garbage
