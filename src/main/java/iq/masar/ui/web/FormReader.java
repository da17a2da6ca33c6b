package iq.masar.ui.web;

import iq.masar.ui.Form;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a page class everything typed, except what belongs to the shell. */
@Component
class FormReader implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, given) -> values.put(name, Arrays.asList(given)));
        List.of("_csrf", SubmissionGuard.ONCE, "lang").forEach(values::remove);
        return Form.ofLists(values);
    }
}
