using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Mentions;
using Lacuna.Reading.Names;
using Lacuna.Reading.Segmentation;

namespace Lacuna.Reading.Tests.Names;

/// <summary>Marks are given by hand, so that these tests need no model.</summary>
public sealed class NameStageTests
{
    [Theory]
    [InlineData("There Mr Panvalkar left.", "Mr Panvalkar", "Panvalkar")]
    [InlineData("Then Lord Halbury left.", "Lord Halbury", "Halbury")]
    [InlineData("Under Emperor Kanmu it grew.", "Emperor Kanmu", "Kanmu")]
    [InlineData("Today Pope Innocent spoke.", "Pope Innocent", "Innocent")]
    [InlineData("He met Tsar Boris there.", "Tsar Boris", "Boris")]
    public void A_title_is_no_part_of_the_name(string text, string mark, string name) =>
        Assert.Equal([name], NamesOf(text, (mark, TrainedSpanKind.Person)));

    [Theory]
    [InlineData("Later king Amyntas I yielded.", "Amyntas", "Amyntas I")]
    [InlineData("Their first was Mojmir I (died 846).", "Mojmir", "Mojmir I")]
    [InlineData("Under Henry VIII it changed.", "Henry", "Henry VIII")]
    [InlineData("He copied Lucas Cranach the Elder often.", "Lucas Cranach", "Lucas Cranach the Elder")]
    [InlineData("It honours Martin Okafor, Jr.", "Martin Okafor", "Martin Okafor, Jr.")]
    [InlineData("So General de Mezo left.", "Mezo", "de Mezo")]
    public void What_belongs_to_a_name_is_in_it(string text, string mark, string name) =>
        Assert.Equal([name], NamesOf(text, (mark, TrainedSpanKind.Person)));

    [Theory]
    [InlineData("With Amir I agree.", "Amir")]
    [InlineData("They told Amir the Harvest would wait.", "Amir")]
    public void What_follows_a_name_is_not_always_in_it(string text, string mark) =>
        Assert.Equal([mark], NamesOf(text, (mark, TrainedSpanKind.Person)));

    [Theory]
    [InlineData("The Harvest Council of Norland (HCN) met. Later HCN spoke.", "Harvest Council of Norland", "HCN", 3)]
    [InlineData("The Open Water Union (OWU) met. OWU spoke, and OWU left.", "Open Water Union", "OWU", 4)]
    [InlineData("The Open Water Union (XYZ) met. Later XYZ spoke.", "Open Water Union", "XYZ", 1)]
    public void A_short_form_in_brackets_holds_for_the_whole_document(string text, string full, string form, int count)
    {
        var names = NamesOf(text, (full, TrainedSpanKind.Organisation));
        Assert.Equal(count, names.Count);
        Assert.All(names.Skip(1), name => Assert.Equal(form, name));
    }

    [Theory]
    [InlineData("Dara Whitlow came. Nobody knew Whitlow.", "Dara Whitlow", 2)]
    [InlineData("Dara Whitlow came. The Whitlow Prize is his.", "Dara Whitlow", 1)]
    [InlineData("Omar Yusupov came, and Yusupov stayed until Yusupov was asked.", "Omar Yusupov", 3)]
    public void A_surname_of_somebody_named_in_full_is_a_name(string text, string full, int count) =>
        Assert.Equal(count, NamesOf(text, (full, TrainedSpanKind.Person)).Count);

    [Theory]
    [InlineData("Then France left.", "France", NameKind.Place)]
    [InlineData("Then Xinhua left.", "Xinhua", NameKind.Organisation)]
    public void What_the_tables_know_is_of_their_kind(string text, string mark, NameKind kind) =>
        Assert.Equal(kind, Assert.Single(Read(text, (mark, TrainedSpanKind.Person)).Names).Kind);

    [Theory]
    [InlineData("Dutch voters left.", "Dutch")]
    [InlineData("He wrote to lee@example.org then.", "lee@example.org")]
    public void Nationalities_and_addresses_are_no_names(string text, string mark) =>
        Assert.Empty(NamesOf(text, (mark, TrainedSpanKind.Person)));

    [Theory]
    [InlineData("There Skerrivale city grew.", "Skerrivale city", TrainedSpanKind.Place, "Skerrivale")]
    [InlineData("They toured upper Skerrivale then.", "upper Skerrivale", TrainedSpanKind.Place, "Skerrivale")]
    [InlineData("The Plinth Federation union met.", "Plinth Federation union", TrainedSpanKind.Organisation, "Plinth Federation")]
    [InlineData("The Plinth foundation met.", "Plinth foundation", TrainedSpanKind.Organisation, "Plinth foundation")]
    [InlineData("Along the Skerri river it rained.", "Skerri river", TrainedSpanKind.Place, "Skerri river")]
    [InlineData("So Skerri d'Orne grew.", "Skerri d'Orne", TrainedSpanKind.Place, "Skerri d'Orne")]
    [InlineData("The Board of Norland clerics met.", "Board of Norland clerics", TrainedSpanKind.Organisation, "Board of Norland clerics")]
    public void A_common_noun_at_the_edge_is_no_part_of_a_name_unless_it_makes_it_a_body_s(string text, string mark, TrainedSpanKind kind, string name) =>
        Assert.Equal([name], NamesOf(text, (mark, kind)));

    [Theory]
    [InlineData("Then the Saxons left.", "Saxons", TrainedSpanKind.Person)]
    [InlineData("Then the Saxons left.", "Saxons", TrainedSpanKind.Place)]
    [InlineData("It was the Plinth Revolution.", "Plinth Revolution", TrainedSpanKind.Organisation)]
    [InlineData("He saw the Dara Whitlow Show there.", "Dara Whitlow", TrainedSpanKind.Person)]
    [InlineData("It broke the Treaty of Skerrivale.", "Treaty of Skerrivale", TrainedSpanKind.Organisation)]
    [InlineData("The Minister of Defence left.", "Defence", TrainedSpanKind.Organisation)]
    public void Peoples_events_and_the_subject_of_a_ministry_are_no_names(string text, string mark, TrainedSpanKind kind) =>
        Assert.Empty(NamesOf(text, (mark, kind)));

    [Theory]
    [InlineData("The Plinth War Museum opened.", "Plinth War Museum", TrainedSpanKind.Organisation)]
    [InlineData("It passed through War Eagle.", "War Eagle", TrainedSpanKind.Place)]
    [InlineData("Then Karen left.", "Karen", TrainedSpanKind.Person)]
    [InlineData("Then Christian left.", "Christian", TrainedSpanKind.Person)]
    [InlineData("The Ministry of Defence spoke.", "Ministry of Defence", TrainedSpanKind.Organisation)]
    public void A_name_may_hold_such_words(string text, string mark, TrainedSpanKind kind) =>
        Assert.Equal([mark], NamesOf(text, (mark, kind)));

    [Theory]
    [InlineData("He came to the province.", 0.6, 0)]
    [InlineData("He came to the province.", 0.9, 1)]
    [InlineData("he came to the province.", 0.6, 1)]
    public void Where_the_text_has_capitals_a_name_without_one_must_be_sure(string text, double probability, int count) =>
        Assert.Equal(count, Read(text, probability, ("province", TrainedSpanKind.Place)).Names.Length);

    [Theory]
    [InlineData("Then Ms Quillby left.", "Quillby")]
    [InlineData("Then Mr. Okafor Whitlow left.", "Okafor Whitlow")]
    [InlineData("Then Mr. President left.", null)]
    [InlineData("Then Lord Halbury left.", null)]
    public void A_courtesy_title_tells_a_person_whom_the_reader_missed(string text, string? name) =>
        Assert.Equal(name is null ? [] : [name], NamesOf(text));

    [Fact]
    public void A_speaker_whom_only_the_reader_knows_is_one_actor_by_every_name()
    {
        var read = Read("Plans changed when Zorvane Quillby spoke. It was Quillby who decided.", ("Zorvane Quillby", TrainedSpanKind.Person), ("Zorvane Quillby", TrainedSpanKind.Source));
        var people = read.Mentions.Where(mention => mention.Kind == MentionKind.Name).SelectMany(mention => mention.Actors).ToList();
        Assert.Equal(["person:zorvane-quillby", "person:zorvane-quillby"], people.Select(person => person.Id));
    }

    [Fact]
    public void A_body_that_speaks_is_the_same_actor_by_its_short_form()
    {
        var read = Read("The Open Water Union (OWU) wrote. Then OWU left.", ("Open Water Union", TrainedSpanKind.Organisation), ("The Open Water Union", TrainedSpanKind.Source));
        var bodies = read.Mentions.SelectMany(mention => mention.Actors).Where(actor => actor.Kind == ActorKind.Organisation).Select(actor => actor.Name).Distinct();
        Assert.Equal(["Open Water Union"], bodies);
    }

    [Theory]
    [InlineData(0.95, new[] { "person:quillby", "person:quillby" })]
    [InlineData(0.8, new string[0])]
    public void A_person_who_never_speaks_is_mentioned_when_the_reader_is_sure(double probability, string[] people)
    {
        var read = Read("Then Quillby went home. There Quillby slept.", probability, ("Quillby", TrainedSpanKind.Person));
        Assert.Equal(people, read.Mentions.SelectMany(mention => mention.Actors).Select(actor => actor.Id));
    }

    [Fact]
    public void A_place_or_a_body_that_never_speaks_is_no_mention()
    {
        var read = Read("It fell on Skerrivale and on Plinth Nine.", ("Skerrivale", TrainedSpanKind.Place), ("Plinth Nine", TrainedSpanKind.Organisation));
        Assert.Equal(2, read.Names.Length);
        Assert.DoesNotContain(read.Mentions, mention => mention.Kind == MentionKind.Name);
    }

    [Fact]
    public void Without_the_reader_names_are_those_of_the_mentions_flat_and_without_title_and_article()
    {
        const string Text = "President Biden of the United States saw her.";
        var context = new ReadingContext();
        var segmented = new SegmentStage().Read(new AnnotatedDocument(new Document { Id = "test", Text = Text }), context);
        var read = new NameStage().Read(
            segmented with
            {
                Mentions =
                [
                    Mention(0, 36, MentionKind.Name, ActorKind.Person) with { NameOnly = new TextSpan(10, 5) },
                    Mention(19, 17, MentionKind.Name, ActorKind.State),
                    Mention(23, 6, MentionKind.Name, ActorKind.Organisation),
                    Mention(41, 3, MentionKind.Pronoun, ActorKind.Person),
                ],
            },
            context);
        Assert.Equal([("Biden", NameKind.Person), ("United States", NameKind.Place)], read.Names.Select(name => (name.Span.In(Text), name.Kind)));

        static Mention Mention(int start, int length, MentionKind kind, ActorKind actor) =>
            new(new TextSpan(start, length), kind) { Actors = [new Actor("id", "name", actor)] };
    }

    private static List<string> NamesOf(string text, params (string Words, TrainedSpanKind Kind)[] marks) =>
        [.. Read(text, marks).Names.Select(name => name.Span.In(text))];

    private static AnnotatedDocument Read(string text, params (string Words, TrainedSpanKind Kind)[] marks) => Read(text, 0.9, marks);

    private static AnnotatedDocument Read(string text, double probability, params (string Words, TrainedSpanKind Kind)[] marks)
    {
        var context = new ReadingContext();
        var spans = marks.Select(mark => new TrainedSpan(new TextSpan(text.IndexOf(mark.Words, StringComparison.Ordinal), mark.Words.Length), mark.Kind, probability));
        var read = new SegmentStage().Read(new AnnotatedDocument(new Document { Id = "test", Text = text }), context) with { Trained = new TrainedMarks { Spans = [.. spans.OrderBy(span => span.Span.Start)] } };
        return new ActorStage().Read(new NameStage().Read(new MentionStage().Read(read, context), context), context);
    }
}
