package io.repairbot.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Whoever must change his password first is shown where; everybody else gets 403. */
class NoEntry implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null && present.getPrincipal() instanceof Viewer viewer && viewer.mustChange()) {
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/password");
            response.setStatus(HttpStatus.FOUND.value());
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
