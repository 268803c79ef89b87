using Lacuna.Core.Reading;

namespace Lacuna.Reading.Tests.Attribution;

/// <summary>Faults that users of other tools reported, each with siblings of the same kind.</summary>
public sealed class ReportedQuotationTests
{
    [Theory]
    [InlineData("Rossi told me I \"shouldn‘t sign that\", but I will.", "Rossi", "told", "me", "\"shouldn‘t sign that\"")]
    [InlineData("Vega told us we \"couldn‘t enter\", yet we did.", "Vega", "told", "us", "\"couldn‘t enter\"")]
    [InlineData("Haas told her she \"didn`t know\".", "Haas", "told", "her", "\"didn`t know\"")]
    public void An_apostrophe_in_the_shape_of_an_opening_mark_breaks_nothing(string text, string source, string cue, string hearer, string quoted)
    {
        var read = Read.Text(text);
        var statement = Assert.Single(read.Statements);
        Assert.Equal(source, Read.Words(read, statement.Source));
        Assert.Equal(cue, Read.Words(read, statement.Cue));
        Assert.Equal(hearer, Read.Words(read, statement.AddresseeSpan));
        Assert.Equal(StatementForm.Mixed, statement.Form);
        Assert.EndsWith(quoted, Read.Words(read, statement.Content[0]));
    }

    [Theory]
    [InlineData("We only want calm , \" the envoy said .", "the envoy", "We only want calm , \"")]
    [InlineData("We will come back , \" the minister added .", "the minister", "We will come back , \"")]
    [InlineData("No deal yet , ” Omar Hill said .", "Omar Hill", "No deal yet , ”")]
    public void A_quotation_without_its_opening_mark_is_found_and_flagged(string text, string source, string content)
    {
        var read = Read.Text(text);
        var statement = Assert.Single(read.Statements);
        Assert.Equal(source, Read.Words(read, statement.Source));
        Assert.Equal(content, Read.Words(read, Assert.Single(statement.Content)));
        Assert.Contains(read.Quotations, quotation => quotation.Unopened);
    }

    [Theory]
    [InlineData("“Cases fell,” Diaz said. “But risk rose.¶“We stay alert.¶“Be careful.”", "Diaz", "“Cases fell,”", "“But risk rose.¶“We stay alert.¶“Be careful.”")]
    [InlineData("“Ports opened,” said Nadia Melnyk. “Ships left.¶“More will follow.”", "Nadia Melnyk", "“Ports opened,”", "“Ships left.¶“More will follow.”")]
    [InlineData("“The bridge fell.¶“We rebuilt it,” Okafor said.¶“It stands.”", "Okafor", "“The bridge fell.¶“We rebuilt it,”", "“It stands.”")]
    public void Paragraphs_after_a_cue_in_the_middle_stay_with_its_speaker(string text, string speaker, params string[] contents)
    {
        var read = Read.Text(text);
        var statement = Assert.Single(read.Statements);
        Assert.Equal(contents, statement.Content.Select(content => Read.Words(read, content)));
        Assert.Equal(speaker, Read.Names(statement.Speakers));
    }

    [Theory]
    [InlineData("Omar Hill, a doctor, said: \"They need help.¶\"Without it they die,\" he added.", "Omar Hill")]
    [InlineData("Lena Ortiz, who runs the clinic, said: \"We are full.¶\"Nobody is turned away,\" she went on.", "Lena Ortiz")]
    public void A_pronoun_after_apposition_and_paragraph_break_is_the_speaker_before(string text, string speaker)
    {
        var read = Read.Text(text);
        Assert.Equal([speaker, speaker], read.Statements.Select(statement => Read.Names(statement.Speakers)));
    }

    [Theory]
    [InlineData("\"No,\" sighed Meg. \"Yes,\" insisted Jo. \"Enough,\" Beth cut in.", "Meg", "Jo", "Beth")]
    [InlineData("\"Later,\" mumbled Finn. \"Now,\" snapped Ada. \"Please,\" Rosa chimed in.", "Finn", "Ada", "Rosa")]
    [InlineData("\"Wait,\" grunted Tom. \"Why?\" Ines shot back.", "Tom", "Ines")]
    [InlineData("\"Stop,\" barked Sergeant Cole. \"Never,\" hissed Lola. \"Nonsense,\" scoffed Uncle Matt.", "Cole", "Lola", "Uncle Matt")]
    public void Rare_verbs_give_each_quotation_its_own_speaker(string text, params string[] speakers)
    {
        var read = Read.Text(text);
        Assert.Equal(speakers, read.Statements.Select(statement => Read.Names(statement.Speakers)));
        Assert.All(read.Statements, statement => Assert.Equal(StatementForm.Direct, statement.Form));
    }

    [Theory]
    [InlineData("The king praised his falcon. \"Fly,\" he ordered.", "the king")]
    [InlineData("The queen fed her swans. \"Eat,\" she urged them.", "the queen")]
    [InlineData("Anna Berg thanked her sister. \"Stay,\" she pleaded.", "Anna Berg")]
    public void A_pronoun_source_is_a_person_and_never_the_possessive_before_it(string text, string speaker)
    {
        var read = Read.Text(text);
        var direct = read.Statements.Single(statement => statement.Form == StatementForm.Direct);
        Assert.DoesNotContain(Read.Words(read, direct.Source), (string[])["his", "her"]);
        Assert.Equal(speaker, Read.Names(direct.Speakers), ignoreCase: true);
    }

    [Theory]
    [InlineData("\"Marta, could you call Tomas?\" Reyes asked.", "Marta", "you")]
    [InlineData("\"Ivan, will you sign it?\" the judge asked.", "Ivan", "you")]
    [InlineData("\"Thank you for this, Elena,\" said Park.", "Elena", "you")]
    [InlineData("\"Listen, Pavel, you must leave,\" Greta said.", "Pavel", "you")]
    public void A_name_called_to_is_the_addressee_and_is_meant_by_you(string text, string addressee, string pronoun)
    {
        var read = Read.Text(text);
        var statement = read.Statements[0];
        Assert.Equal(addressee, Read.Words(read, statement.AddresseeSpan));
        Assert.Equal(addressee, Read.Names(statement.Addressees));
        var mention = read.Mentions.Single(mention => Read.Words(read, mention.Span) == pronoun);
        Assert.Equal(addressee, Read.Names(mention.Actors));
    }

    [Theory]
    [InlineData("\"We want a truce. That is our aim,\" the African Union said.", "African Union", "We", "our")]
    [InlineData("\"Our door is open and we will wait,\" the European Union said.", "European Union", "Our", "we")]
    public void We_and_our_in_a_quotation_are_its_speaker_named_after(string text, string speaker, params string[] pronouns)
    {
        var read = Read.Text(text);
        foreach (var pronoun in pronouns)
        {
            var mention = read.Mentions.Single(mention => mention.Kind == MentionKind.Pronoun && Read.Words(read, mention.Span) == pronoun);
            Assert.Equal(speaker, Read.Names(mention.Actors));
        }
    }

    [Theory]
    [InlineData("\"They ask, 'Who pays?'\" says Jan Mills, of Mills's Bank.", "Jan Mills", "'Who pays?'")]
    [InlineData("\"He said, 'Go home,'\" says Rita Coles, of Coles's Garage.", "Rita Coles", "'Go home,'")]
    public void A_nested_quotation_stays_inside_the_outer_one(string text, string speaker, string inner)
    {
        var read = Read.Text(text);
        var outer = read.Statements[0];
        Assert.Equal(speaker, Read.Names(outer.Speakers));
        var nested = read.Statements[1];
        Assert.Equal(outer.Id, nested.Inside);
        Assert.Equal(inner, Read.Words(read, nested.Content[0]));
    }

    [Theory]
    [InlineData("Pyongyang told Seoul it would deliver oil.", "North Korea", "South Korea")]
    [InlineData("Ankara told Athens it would pull back.", "Turkey", "Greece")]
    public void Capitals_speak_and_are_spoken_to_as_their_governments(string text, string speaker, string addressee)
    {
        var statement = Assert.Single(Read.Text(text).Statements);
        Assert.Equal(speaker, Read.Names(statement.Speakers));
        Assert.Equal(addressee, Read.Names(statement.Addressees));
    }
}
