package planted.catalogue;

import planted.workorder.Order;

public class KnowsOrders {
    Order order = new Order();
}
