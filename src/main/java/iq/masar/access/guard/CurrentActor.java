package iq.masar.access.guard;

import iq.masar.kernel.Actor;
import iq.masar.ui.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives page classes their {@link Actor}, or on public pages an {@code Optional<Actor>}. */
@Component
class CurrentActor implements HandlerMethodArgumentResolver, SignedIn, WebMvcConfigurer {
    static Optional<Actor> now() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known instanceof Presence present ? Optional.of(present.getPrincipal()) : Optional.empty();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public Optional<Actor> actor(HttpServletRequest request) {
        return now();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isOptional(parameter) || parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return isOptional(parameter) ? now() : now().orElseThrow(() -> new NobodySignedIn(parameter));
    }

    private static boolean isOptional(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                && parameter.nested().getNestedParameterType() == Actor.class;
    }

    /** A public row of the policy leads to a page that needs an actor: a defect of that room's table. */
    static final class NobodySignedIn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NobodySignedIn(MethodParameter parameter) {
            super(String.valueOf(parameter.getMethod()));
        }
    }
}
