package iq.masar.ui.web;

import iq.masar.kernel.Ids;
import iq.masar.ui.NavigationSource;
import iq.masar.ui.SignedIn;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the shell is hung into the framework. */
@Configuration(proxyBeanMethods = false)
class Shell implements WebMvcConfigurer {
    private final FormReader forms;
    private final AnswerWriter answers;
    private final FormLimit limit;
    private final SubmissionGuard submissions;

    Shell(FormReader forms, AnswerWriter answers, FormLimit limit, SubmissionGuard submissions) {
        this.limit = limit;
        this.forms = forms;
        this.answers = answers;
        this.submissions = submissions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addFirst(forms);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.addFirst(answers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limit);
        registry.addInterceptor(submissions);
    }

    /** Also where no filter of ours is reached: an address the server cannot read. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainRefusals() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainRefusal.class.getName());
            }
        });
    }

    /** Before everything else, so that even a refusal speaks the reader's language. */
    @Bean
    static FilterRegistrationBean<ScreenFilter> screens(
            ObjectProvider<NavigationSource> sources, ObjectProvider<SignedIn> signedIn, Ids ids) {
        var registration = new FilterRegistrationBean<>(new ScreenFilter(sources, signedIn, ids));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }
}
