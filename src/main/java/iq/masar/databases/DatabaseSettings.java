package iq.masar.databases;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which servers to use. With all three addresses given nothing is started; with none the embedded PostgreSQL runs in {@code home}.
 *
 * @param home directory of the embedded server and of this installation's secrets; durable
 */
@ConfigurationProperties("masar.databases")
record DatabaseSettings(
        Path home,
        @Nullable Server masar,
        @Nullable Server keys,
        @Nullable Server shared) {
    record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {
        @Nullable
        Address address() {
            return url == null || url.isBlank() || user == null || password == null
                    ? null
                    : new Address(url, user, password);
        }
    }
}
