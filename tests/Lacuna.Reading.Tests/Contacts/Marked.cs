using System.Text;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Agenda;
using Lacuna.Reading.Contacts;
using Lacuna.Reading.Segmentation;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reading.Tests.Contacts;

/// <summary>
/// Makes a document with mentions and times marked by hand, so that a stage is tested apart from the stages before it.
/// <c>[Wang Yi|wang]</c> is a mention of one or more actors (<c>[They|wang,kuleba]</c>), <c>{Monday|2022-04-04}</c> a date,
/// <c>{an hour|PT1H}</c> a length of time, ¶ a paragraph break. The first paragraph is the headline when it starts with "# ".
/// </summary>
internal static class Marked
{
    private static readonly Dictionary<string, Actor> Actors = new()
    {
        ["wang"] = Person("Wang Yi", "CHN"),
        ["kuleba"] = Person("Dmytro Kuleba", "UKR"),
        ["zelensky"] = Person("Volodymyr Zelensky", "UKR"),
        ["yermak"] = Person("Andriy Yermak", "UKR"),
        ["putin"] = Person("Vladimir Putin", "RUS"),
        ["biden"] = Person("Joe Biden", "USA"),
        ["sullivan"] = Person("Jake Sullivan", "USA"),
        ["macron"] = Person("Emmanuel Macron", "FRA"),
        ["scholz"] = Person("Olaf Scholz", "DEU"),
        ["zhang"] = Person("Zhang Jun", "CHN"),
        ["china"] = State("China", "CHN"),
        ["ukraine"] = State("Ukraine", "UKR"),
        ["russia"] = State("Russia", "RUS"),
        ["us"] = State("United States", "USA"),
        ["germany"] = State("Germany", "DEU"),
        ["france"] = State("France", "FRA"),
        ["eu"] = new Actor("org:eu", "European Union", ActorKind.Organisation, "org:eu"),
        ["council"] = new Actor("org:un-security-council", "UN Security Council", ActorKind.Organisation),
    };

    public static Actor Actor(string key) => Actors[key];

    public static AnnotatedDocument Read(string marked, string? published = "2022-04-04", string? speaksFor = null)
    {
        var document = Document(marked, published, speaksFor);
        document = new ContactStage().Read(document, new ReadingContext());
        return new AgendaStage().Read(document, new ReadingContext());
    }

    public static AnnotatedDocument Document(string marked, string? published, string? speaksFor)
    {
        var isHeaded = marked.StartsWith("# ", StringComparison.Ordinal);
        marked = (isHeaded ? marked[2..] : marked).Replace("¶", "\n\n", StringComparison.Ordinal);
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        var times = new List<TimeExpression>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] is not ('[' or '{'))
            {
                text.Append(marked[i]);
                continue;
            }

            var close = marked.IndexOf(marked[i] == '[' ? ']' : '}', i);
            var parts = marked[(i + 1)..close].Split('|');
            var span = new TextSpan(text.Length, parts[0].Length);
            text.Append(parts[0]);
            if (marked[i] == '[')
            {
                mentions.Add(new Mention(span, MentionKind.Name) { Actors = [.. parts[1].Split(',').Select(Actor)] });
            }
            else
            {
                times.Add(Time(span, parts[1]));
            }

            i = close;
        }

        var whole = text.ToString();
        var headline = whole.IndexOf('\n', StringComparison.Ordinal);
        var plain = new Document
        {
            Id = whole,
            Text = whole,
            Headline = isHeaded ? new TextSpan(0, headline < 0 ? whole.Length : headline) : null,
            Published = published is null ? null : new PublicationTime(published, Day(published).AtMidnight()),
            Source = speaksFor is null ? null : new Source(speaksFor, speaksFor),
        };
        return new SegmentStage().Read(new AnnotatedDocument(plain), new ReadingContext()) with { Mentions = [.. mentions], Times = [.. times] };
    }

    private static TimeExpression Time(TextSpan span, string value)
    {
        if (value[0] == 'P')
        {
            return new TimeExpression(span, TimeType.Duration, value);
        }

        var days = value.Split('/').Select(Day).ToArray();
        return new TimeExpression(span, TimeType.Date, value) { Days = new DateInterval(days[0], days[^1]) };
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Actor Person(string name, string state) => new("person:" + name, name, ActorKind.Person, "state:" + state);

    private static Actor State(string name, string code) => new("state:" + code, name, ActorKind.State, "state:" + code);
}
