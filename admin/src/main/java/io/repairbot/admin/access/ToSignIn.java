package io.repairbot.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a page to the sign-in; tells a part of a page that its whole page must go there. Addresses are relative to the host: a proxy may have another name. */
class ToSignIn implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) {
        String signIn = request.getContextPath() + (Area.isOnPhones(request.getServletPath()) ? "/m/login" : "/login");
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (request.getHeader("HX-Request") != null || accept.contains("text/event-stream")) {
            response.setHeader("HX-Redirect", signIn);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setHeader(HttpHeaders.LOCATION, signIn);
            response.setStatus(HttpStatus.FOUND.value());
        }
    }
}
