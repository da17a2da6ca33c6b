package iq.masar.story;

/** The flight from Vilnius, as far as the room of returns goes: from 177 requests to decisions and documents. */
final class VilniusFlight implements Demonstration.Story {
    @Override
    public String name() {
        return "vilnius-flight";
    }

    @Override
    public void tell(Stage stage) {
        new VilniusTelling(stage).tell();
    }
}
