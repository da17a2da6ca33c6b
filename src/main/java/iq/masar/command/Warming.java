package iq.masar.command;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Makes, after the ready line, what nobody has asked for yet, so that a first request waits for nothing and a part that cannot
 * be made shows at once instead of on somebody's page.
 */
final class Warming {
    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);
    private final ConfigurableListableBeanFactory house;
    private final AtomicBoolean failed = new AtomicBoolean();

    Warming(ConfigurableListableBeanFactory house) {
        this.house = house;
    }

    /** Goes through the whole house; false when some part of it cannot be made. */
    boolean run() {
        for (var name : house.getBeanDefinitionNames()) {
            var part = house.getMergedBeanDefinition(name);
            if (part.isSingleton() && !part.isAbstract()) {
                make(name);
            }
        }
        return !failed.get();
    }

    private void make(String name) {
        try {
            house.getBean(name);
        } catch (BeanCreationException broken) {
            failed.set(true);
            LOG.error("this part of the house cannot be made: {}", name, broken);
        }
    }
}
