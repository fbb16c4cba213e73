package io.repairbot.admin.signin;

import io.repairbot.admin.access.Area;
import io.repairbot.admin.access.SessionViewers;
import io.repairbot.admin.access.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** There and back: {@code /login/wecom} for desks, {@code /m/…} for phones. Both ends are open to everybody; nothing is shown on them. */
@Controller
class MessengerSignIn {
    private final Doors doors;
    private final Reception reception;
    private final SessionViewers sessions;
    private final Clock clock;

    MessengerSignIn(Doors doors, Reception reception, SessionViewers sessions, Clock clock) {
        this.doors = doors;
        this.reception = reception;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/login/wecom")
    ResponseEntity<Void> fromDesk(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(value = "User-Agent", defaultValue = "") String userAgent) {
        doors.messenger();
        Attempt attempt = begin(request, WayBack.wanted(request, response));
        return redirect(doors.toDesk(attempt.state(), userAgent));
    }

    @GetMapping(value = "/m/login", params = "!out")
    ResponseEntity<Void> fromPhone(HttpServletRequest request, HttpServletResponse response) {
        doors.messenger();
        Attempt attempt = begin(request, WayBack.wanted(request, response));
        return redirect(doors.toPhone(attempt.state()));
    }

    /** The link on a card: whose phone it is the messenger says anew each time, whoever was signed in on it before. */
    @GetMapping("/m/open/{number:[0-9A-Za-z-]{1,32}}")
    ResponseEntity<Void> fromCard(HttpServletRequest request, @PathVariable String number) {
        doors.messenger();
        Attempt attempt = begin(request, Optional.of("/m/orders/" + number));
        return redirect(doors.toPhone(attempt.state()));
    }

    @GetMapping(value = "/m/login", params = "out")
    String goodbye(Model model) {
        return page(model, Turn.OUT, true);
    }

    @GetMapping({"/login/wecom/back", "/m/login/back"})
    String back(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        boolean phone = Area.isOnPhones(request.getServletPath());
        Optional<Attempt> attempt = Attempt.take(request, state, clock.instant());
        if (attempt.isEmpty()) return turnedAway(response, model, Turn.OVER, phone);
        Reception.Welcome welcome = reception.welcome(code, phone);
        if (welcome.viewer().isEmpty()) return turnedAway(response, model, welcome.turn(), phone);
        sessions.begin(request, welcome.viewer().get());
        String wanted = attempt.get().wanted();
        return "redirect:" + (wanted.isEmpty() ? phone ? "/m" : "/" : wanted);
    }

    private Attempt begin(HttpServletRequest request, Optional<String> wanted) {
        return Attempt.begin(request, clock.instant(), wanted.orElse(""));
    }

    private static String turnedAway(HttpServletResponse response, Model model, Turn turn, boolean phone) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return page(model, turn, phone);
    }

    private static String page(Model model, Turn turn, boolean phone) {
        model.addAttribute("turn", turn);
        return phone ? "mobile/turned" : "console/turned";
    }

    private static ResponseEntity<Void> redirect(URI address) {
        return ResponseEntity.status(HttpStatus.FOUND).location(address).build();
    }
}
