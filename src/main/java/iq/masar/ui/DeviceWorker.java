package iq.masar.ui;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The worker by which a device shows one kept page with the line cut. It looks after the addresses below its own and no others, so a
 * room answers with it at an address of its own.
 */
public final class DeviceWorker {
    private DeviceWorker() {}

    public static ResponseEntity<Resource> answer() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("modules/ui/static/worker.js"));
    }
}
