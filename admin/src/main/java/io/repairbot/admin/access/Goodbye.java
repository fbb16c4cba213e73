package io.repairbot.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** After signing out: to the sign-in of a desk, or to a page that does not sign a phone in again at once. */
class Goodbye implements LogoutSuccessHandler {
    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String next = Area.isOnPhones(request.getServletPath()) ? "/m/login?out" : "/login?out";
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + next);
        response.setStatus(HttpStatus.FOUND.value());
    }
}
