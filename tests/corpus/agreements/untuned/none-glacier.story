title: Iceland's glaciers thinner than they looked
published: 2020-10-28
region: Nordic

REYKJAVIK, Oct 28 - Scientists from Iceland, Norway and Denmark agree that the ice caps of the North Atlantic are melting faster than their own forecasts of ten years ago, a review of field measurements said on Wednesday.

Vatnajokull, the largest of them, has lost some 750 square kilometres since 1995. The figures agree within a tenth with those of a European satellite that weighs the ice from above. "We seldom see two methods shake hands so politely," said Gudfinna Adalgeirsdottir of the University of Iceland.

The review rests on 1,700 stakes, read twice a year by volunteers on skis. A programme of repeated laser scans, under way since 2008, fills in what the stakes leave out. By 2200, on the present course, there would be no glacier in Iceland worth the name.

% agreement? scans
at: A programme of repeated laser scans
kind: PROGRAMME
parties?: PARTY Iceland; PARTY Norway; PARTY Denmark
status?: IMPLEMENTING - *
