package be.brugwachter.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * A refused form of somebody who is not signed in is nearly always a page that stood open too long: its session is gone and so is
 * its token. That person reads that, not that the page belongs to another function.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExpiredPage implements ErrorViewResolver {
    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        boolean strangers = status == HttpStatus.FORBIDDEN && request.getUserPrincipal() == null;
        return strangers ? new ModelAndView("error/verlopen", model, status) : null;
    }
}
