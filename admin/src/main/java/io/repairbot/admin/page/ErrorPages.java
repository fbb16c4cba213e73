package io.repairbot.admin.page;

import io.repairbot.admin.access.Area;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong in words that help, nothing technical. The bot's own addresses keep their own answers. */
@Component
class ErrorPages implements ErrorViewResolver {
    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> details) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/wecom/") || path.startsWith("/p/")) return null;
        ModelAndView page = new ModelAndView(Area.isOnPhones(path) ? "mobile/error" : "console/error", status);
        page.addObject("title", title(status));
        page.addObject("advice", advice(status));
        return page;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "没有这个页面";
            case FORBIDDEN -> "您没有权限";
            case METHOD_NOT_ALLOWED, BAD_REQUEST -> "提交的内容不完整";
            default -> "出错了";
        };
    }

    private static String advice(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "可能是编号写错了，或者这不是本小区的内容。";
            case FORBIDDEN -> "这一页不在您的岗位权限内，或者页面放得太久了。请回到首页重试，需要权限请找经理。";
            case METHOD_NOT_ALLOWED, BAD_REQUEST -> "请返回上一页，检查后再提交一次。";
            default -> "没有保存任何内容。请过一会儿再试；一直这样，请告诉系统管理员现在的时间。";
        };
    }
}
