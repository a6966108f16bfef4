title: Foch hands terms to German envoys
published: 1918-11-11
region: Europe

PARIS, Nov. 11 - The armistice with Germany was signed at five o'clock this morning in Marshal Foch's railway carriage in the forest of Compiegne, and firing ceased at eleven. Herr Erzberger signed for Germany. The German armies must evacuate Belgium, France and Alsace-Lorraine within fourteen days and deliver 5,000 guns and 1,700 aeroplanes. The blockade remains. The truce runs for thirty-six days and may be prolonged. Austria-Hungary had concluded an armistice at Padua on November 3.

% agreement armistice
at: The armistice with Germany | the truce runs
kind: CEASEFIRE
parties: SIGNATORY Germany
parties?: PARTY France
status: SIGNED 1918-11-11 HAPPENED
status?: EXTENDED - *
term: Germany > * | evacuate Belgium
term?: Germany > * | deliver 5,000 guns

% agreement padua
at: an armistice at Padua
kind: CEASEFIRE
parties: PARTY Austria-Hungary
status: AGREED 1918-11-03 HAPPENED
