title: Judge hears fraud case
published: 2015-06-02
region: North America

NEW YORK - A jury in Brooklyn heard that the banker broke a promise to his partners and signed a lease on a flat he could not pay for. Prosecutors offered him a plea bargain. Under the terms of his bail he must hand over his passport. The two lawyers agreed to meet on Monday. His wife, who had signed a prenuptial agreement in 2009, told reporters the marriage was a truce rather than a peace. France and Italy were mentioned as places where he had hidden money.
