package be.brugwachter.staff.web;

import be.brugwachter.staff.FreshlySignedIn;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.TwoPeople;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks for the password again where {@link FreshlySignedIn} stands. */
@Configuration(proxyBeanMethods = false)
class FreshSignInConfiguration implements WebMvcConfigurer, HandlerInterceptor {
    private final TwoPeople two;

    FreshSignInConfiguration(TwoPeople two) {
        this.two = two;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        FreshlySignedIn asked =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(FreshlySignedIn.class) : null;
        if (asked == null || isFresh()) {
            return true;
        }
        String back = "GET".equals(request.getMethod()) ? request.getRequestURI() : asked.back();
        response.sendRedirect(UriComponentsBuilder.fromPath("/opnieuw-aanmelden")
                .queryParam("naar", "{back}")
                .encode()
                .buildAndExpand(back)
                .toUriString());
        return false;
    }

    private boolean isFresh() {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        return proof != null && proof.getPrincipal() instanceof SignedIn person && two.fresh(person.since());
    }
}
