package io.repairbot.admin.order;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.view.SavedViews;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the search of the list under a name. What is kept is the search as it was understood, not the address that was sent. */
@Controller
class ViewsPage {
    private final SavedViews views;

    ViewsPage(SavedViews views) {
        this.views = views;
    }

    @PostMapping("/orders/views")
    String save(
            @AuthenticationPrincipal Viewer viewer,
            Query query,
            Slice slice,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean shared,
            RedirectAttributes next) {
        String address = new Search(query, slice).address("/orders");
        Optional<String> refused = views.save(viewer, name, address, shared);
        refused.ifPresentOrElse(
                why -> next.addFlashAttribute("refused", why).addFlashAttribute("name", name),
                () -> next.addFlashAttribute("done", "已保存视图“" + name.strip() + "”。"));
        return "redirect:" + address.replace("{", "%7B").replace("}", "%7D");
    }

    @PostMapping("/orders/views/{id:[0-9]{1,18}}/delete")
    String delete(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, RedirectAttributes next) {
        boolean gone = views.delete(viewer, id);
        next.addFlashAttribute(gone ? "done" : "refused", gone ? "视图已删除。" : "没有这个视图，或者它是别人的。");
        return "redirect:/orders";
    }
}
