package planted.workorder;

import planted.catalogue.KnowsOrders;

public class Order {
    KnowsOrders circle;
}
