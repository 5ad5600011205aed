package be.brugwachter.staff.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where somebody who signs in says to belong, and where on the network they stand.
 *
 * @param party the enterprise number typed or chosen
 * @param address IP address; of the proxy's guest only when a proxy was configured
 */
record Knock(String party, String address) {
    static Knock of(HttpServletRequest request) {
        return new Knock(String.valueOf(request.getParameter("organisatie")), request.getRemoteAddr());
    }

    @Override
    public String toString() {
        return "Knock[…]";
    }
}
