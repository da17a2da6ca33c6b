@NullMarked
package iq.masar.audit.web;

import org.jspecify.annotations.NullMarked;
