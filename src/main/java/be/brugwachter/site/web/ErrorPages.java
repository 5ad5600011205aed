package be.brugwachter.site.web;

import be.brugwachter.trust.PartyShut;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.DefaultErrorViewResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Picks the page that says what to do next: the template of the status, with two exceptions. A party that is
 * shut says so. A refused form of somebody who is not
 * signed in is nearly always a page that stood open too long: its session is gone and so is its token. That person reads that,
 * not that the page belongs to another function.
 */
@Component
class ErrorPages extends DefaultErrorViewResolver {
    ErrorPages(ApplicationContext context, WebProperties properties) {
        super(context, properties.getResources());
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (isShut((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return new ModelAndView("error/gesloten", model, HttpStatus.SERVICE_UNAVAILABLE);
        }
        if (status == HttpStatus.FORBIDDEN && request.getUserPrincipal() == null) {
            return new ModelAndView("error/verlopen", model, status);
        }
        return super.resolveErrorView(request, status, model);
    }

    private static boolean isShut(@Nullable Throwable problem) {
        return problem != null && (problem instanceof PartyShut || isShut(problem.getCause()));
    }
}
