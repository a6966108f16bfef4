title: Delegates gather for party convention
published: 2012-09-04
region: North America

CHARLOTTE, N.C. - Democrats opened their national convention on Tuesday under a heavy guard. The defendant in a fraud case nearby accepted a plea deal, and prosecutors agreed to drop two charges. The city had signed contracts with hotels years ago. Palace protocol forbids touching the queen, a guide told visitors, who agreed with her. The mayor promised voters new buses, and the state's declaration of emergency after the storm was lifted. Economists are in broad agreement that growth will be slow.
