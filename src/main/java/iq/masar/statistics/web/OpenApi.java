package iq.masar.statistics.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the API for whoever reads {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
class OpenApi {
    @Bean
    OpenAPI masarApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Masar")
                        .version("v1")
                        .description("Directory of services, referrals inbox and dashboard of the National Referral"
                                + " Mechanism of Iraq. Every path obeys the same policy table as the pages; errors are"
                                + " problem+json.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }
}
