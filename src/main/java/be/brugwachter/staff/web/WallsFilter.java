package be.brugwachter.staff.web;

import be.brugwachter.staff.Account;
import be.brugwachter.staff.SignedIn;
import be.brugwachter.staff.StaffDesk;
import be.brugwachter.trust.Walls;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts each request of a signed-in person inside the walls of that person's party, and signs out who was sent away or given
 * other functions since.
 */
final class WallsFilter extends OncePerRequestFilter {
    private final StaffDesk desk;

    WallsFilter(StaffDesk desk) {
        this.desk = desk;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        if (proof == null || !(proof.getPrincipal() instanceof SignedIn person)) {
            chain.doFilter(request, response);
            return;
        }
        inside(person, () -> {
            if (!stands(person)) {
                new SecurityContextLogoutHandler().logout(request, response, proof);
            }
            chain.doFilter(request, response);
            return true;
        });
    }

    /** A page without sign-in is of no party but those it names itself, also when somebody happens to be signed in. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/open/") || path.equals("/openbaar") || path.startsWith("/openbaar/");
    }

    private boolean stands(SignedIn person) {
        return desk.find(person.account())
                .map(Account::roles)
                .filter(person.roles()::equals)
                .isPresent();
    }

    private static void inside(SignedIn person, Callable<Boolean> work) throws ServletException, IOException {
        try {
            Walls.run(person.itsParty(), () -> call(work));
        } catch (Carried carried) {
            switch (carried.getCause()) {
                case ServletException problem -> throw problem;
                case IOException problem -> throw problem;
                case null, default -> throw carried;
            }
        }
    }

    private static void call(Callable<Boolean> work) {
        try {
            work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Carried(e);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false; // the error page, too, is drawn inside the walls
    }

    /** Brings a checked exception out of the walls. */
    private static final class Carried extends RuntimeException {
        Carried(Exception cause) {
            super(cause);
        }
    }
}
