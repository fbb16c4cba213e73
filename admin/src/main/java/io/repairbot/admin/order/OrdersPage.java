package io.repairbot.admin.order;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.admin.view.SavedViews;
import io.repairbot.workorder.WorkOrderState;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OrdersPage {
    /** A sheet that Excel opens at once; more is a matter for figures. */
    static final int MOST_EXPORTED = 10_000;

    private final OrderSearch orders;
    private final OrderExport export;
    private final SavedViews views;
    private final Deeds deeds;
    private final TransactionOperations transaction;

    OrdersPage(
            OrderSearch orders, OrderExport export, SavedViews views, Deeds deeds, TransactionOperations transaction) {
        this.views = views;
        this.orders = orders;
        this.export = export;
        this.deeds = deeds;
        this.transaction = transaction;
    }

    @GetMapping("/orders")
    String show(@AuthenticationPrincipal Viewer viewer, Query query, Slice slice, Model model) {
        model.addAttribute("query", query);
        Search search = new Search(query, slice);
        model.addAttribute("listing", orders.page(viewer, search));
        model.addAttribute("slice", slice.parameters());
        model.addAttribute("views", views.of(viewer));
        model.addAttribute("here", search.address("/orders"));
        model.addAttribute("save", search.address("/orders/views"));
        model.addAttribute("states", WorkOrderState.values());
        model.addAttribute("engineers", orders.engineers(viewer));
        return "console/orders";
    }

    /** Written down before the first byte leaves: who took how much with him. */
    @GetMapping("/orders/export")
    void export(@AuthenticationPrincipal Viewer viewer, Query query, Slice slice, HttpServletResponse response)
            throws IOException {
        Search search = new Search(query, slice);
        List<ListMapper.Row> rows = orders.find(viewer, search, MOST_EXPORTED);
        transaction.executeWithoutResult(
                status -> deeds.write(viewer, Deed.ORDERS_EXPORTED, rows.size() + "单", search.address("/orders")));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"orders.xlsx\"; filename*=UTF-8''%E5%B7%A5%E5%8D%95.xlsx");
        export.write(rows, viewer, response.getOutputStream());
    }
}
