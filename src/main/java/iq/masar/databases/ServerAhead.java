package iq.masar.databases;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/**
 * Starts the embedded server as soon as its directory is known, beside everything else that opens. Add it to an application
 * that is about to run; without it the server starts when the databases are first asked for.
 */
public final class ServerAhead implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var settings = Binder.get(event.getEnvironment()).bind("masar.databases", DatabaseSettings.class);
        var coming = new Coming(CompletableFuture.supplyAsync(() -> Addresses.of(settings.get())));
        ConfigurableBootstrapContext early = event.getBootstrapContext();
        early.addCloseListener(closed ->
                closed.getApplicationContext().getBeanFactory().registerSingleton(Coming.class.getName(), coming));
    }

    /** The addresses, as soon as the server answers. */
    record Coming(CompletableFuture<Addresses> addresses) {
        Addresses await() {
            try {
                return addresses.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof PostgresDidNotStart reason) {
                    throw reason;
                }
                throw failed;
            }
        }
    }
}
