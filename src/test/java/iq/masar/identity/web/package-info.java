@NullMarked
package iq.masar.identity.web;

import org.jspecify.annotations.NullMarked;
