package se.tillit.testing;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** Stands before the container's answer to who calls, in the threads in which a test acts as someone ({@link Acting}). */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class ActingCaller implements SecurityContext {

    private static final ThreadLocal<Principal> CALLER = new ThreadLocal<>();

    @Inject
    @Delegate
    private SecurityContext container;

    @Override
    public Principal getCallerPrincipal() {
        Principal caller = CALLER.get();
        return caller == null ? container.getCallerPrincipal() : caller;
    }

    static void set(long accountId) {
        CALLER.set(() -> Long.toString(accountId));
    }

    static void clear() {
        CALLER.remove();
    }
}
