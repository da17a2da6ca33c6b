/** Tests of the room of journeys. */
@org.jspecify.annotations.NullMarked
package iq.masar.journeys;
