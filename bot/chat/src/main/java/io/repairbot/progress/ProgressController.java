package io.repairbot.progress;

import io.repairbot.workorder.WorkOrder;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * The page and its forms. The token in the address is the permission and the guard against foreign forms; addresses are relative, so that the
 * page also works below a path of the public address.
 */
@Controller
@RequestMapping("/p")
class ProgressController {
    private final ProgressDesk desk;
    private final ProgressPages pages;
    private final Pace pace;

    ProgressController(ProgressDesk desk, ProgressPages pages, Pace pace) {
        this.desk = desk;
        this.pages = pages;
        this.pace = pace;
    }

    @GetMapping("/{token}")
    ModelAndView show(@PathVariable String token, @RequestParam(name = "h", required = false) @Nullable String hint) {
        Optional<WorkOrder> order = desk.order(token);
        if (order.isEmpty()) return gone();
        if (!pace.allowsLook(order.get().id())) return busy();
        return new ModelAndView("progress/order")
                .addObject("page", pages.of(token, order.get()))
                .addObject("hint", Hint.of(hint));
    }

    @PostMapping("/{token}/rating")
    ModelAndView rate(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int round,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason) {
        return done(token, order -> switch (answer) {
            case "good" -> desk.satisfied(order, round);
            case "bad" -> desk.dissatisfied(order, round, reason.strip());
            default -> Hint.EMPTY;
        });
    }

    @PostMapping("/{token}/words")
    ModelAndView add(@PathVariable String token, @RequestParam(defaultValue = "") String words) {
        return done(token, order -> desk.add(order, words.strip()));
    }

    /** Everything else below the path, so that nobody who mistypes sees a technical page. */
    @RequestMapping("/**")
    ModelAndView gone() {
        ModelAndView gone = new ModelAndView("progress/gone");
        gone.setStatus(HttpStatus.NOT_FOUND);
        return gone;
    }

    /** A form that is not ours. */
    @ExceptionHandler
    ModelAndView malformed(MethodArgumentTypeMismatchException malformed) {
        return gone();
    }

    private ModelAndView done(String token, Function<WorkOrder, Hint> deed) {
        Optional<WorkOrder> order = desk.order(token);
        if (order.isEmpty()) return gone();
        Hint hint = pace.allowsDeed(order.get().id()) ? deed.apply(order.get()) : Hint.BUSY;
        return new ModelAndView(seeOther("../" + token + "?h=" + hint.code()));
    }

    private static View seeOther(String address) {
        return (model, request, response) -> {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", address);
        };
    }

    private static ModelAndView busy() {
        ModelAndView busy = new ModelAndView("progress/busy");
        busy.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return busy;
    }
}
