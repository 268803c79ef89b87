using System.Collections.Immutable;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Sayings;
using Lacuna.Reporting.Json;
using Lacuna.Web.Asking;
using Lacuna.Web.Contacts;
using Lacuna.Web.Links;
using Lacuna.Web.Sayings;
using Lacuna.Web.Silences;
using Lacuna.Web.Times;
using Lacuna.Web.Wordings;

namespace Lacuna.Web.Api;

/// <summary>Findings: silences, statements, claims, wordings, the agenda, contacts, comparisons, in the forms of docs/json.md.</summary>
internal static class FindingOperations
{
    private static readonly ApiParameter From = new("from", "First day.", ApiParameterKind.Day);
    private static readonly ApiParameter To = new("to", "Last day.", ApiParameterKind.Day);
    private static readonly ApiParameter Source = new("source", "Only documents of these sources, parted by commas.");
    private static readonly ApiParameter About = new("about", "About what: a kept subject, or words, parted by commas.") { IsRequired = true };

    /// <summary>All of them.</summary>
    public static ImmutableArray<ApiOperation> All { get; } =
    [
        new("/silence", "getSilence", "Whether an actor has spoken of a subject: silent, broken, or not established, with the denominator, the pleas and the limits.", "SilenceAnswer", SilenceAsync)
        {
            Parameters =
            [
                new("actor", "Whose silence: a name or id of the tables (China, Wang Yi, state:CHN), or a source that is held.") { IsRequired = true },
                About,
                From with { IsRequired = true },
                To with { IsRequired = true },
                new("theme", "Only documents on this could have named it: a kept subject, or words."),
                new("channels", "Only these sources of the actor, parted by commas."),
            ],
        },
        new("/said", "getSaid", "Who said what to whom: statements with speaker, act, channel, whose page carries them, and their exact words.", "SaidAnswer", SaidAsync)
        {
            Parameters =
            [
                .. SaidParameters,
                ApiParameter.Limit,
                ApiParameter.Offset with { Range = (0, MostSaid - ApiParameter.Limit.Range.Most) },
            ],
        },
        new("/claims", "getClaims", "What is claimed about a subject: who asserts it, who denies it, who repeats it, when first and last.", "ClaimsAnswer", ClaimsAsync)
        {
            Parameters = [About, From, To, Source, ApiParameter.Limit, ApiParameter.Offset],
        },
        new("/wording", "getWording", "Formula phrases of a dated series: when each came and went, what took its place; or the runs of one phrase.", "WordingAnswer", WordingAsync)
        {
            Parameters =
            [
                new("actor", "Whose documents: a name, an id, or a source that is held; all when not given."),
                new("phrase", "The runs of this phrase, in place of what is found unasked."),
                new("anyForm", "With phrase: any form of its words counts (English).", ApiParameterKind.Flag),
                From,
                To,
                ApiParameter.Limit,
            ],
        },
        new("/agenda", "getAgenda", "What was announced, set against what is held: answered, called off, nothing found, or not established.", "AgendaAnswer", AgendaAsync)
        {
            Parameters = [new("by", "Only what this actor is to do."), From, To, ApiParameter.Limit, ApiParameter.Offset],
        },
        new("/contacts", "getContacts", "Contacts with both sides' readouts, mentions, the sides that published none, and their series.", "ContactsAnswer", ContactsAsync)
        {
            Parameters = [.. ContactParameters, ApiParameter.Limit, ApiParameter.Offset],
        },
        new("/document/contacts", "getDocumentContacts", "The contacts of which a document tells, with all their readouts.", "ContactsAnswer", ContactsInAsync)
        {
            Parameters = [new("id", "Id of a document that tells of them.") { IsRequired = true }],
        },
        new("/compare", "compare", "Two accounts laid side by side: what both say, where they differ, what only one has, what both leave out.", "CompareAnswer", CompareAsync)
        {
            Parameters =
            [
                new("a", "Id of the document that holds the first account.") { IsRequired = true },
                new("b", "Id of the document that holds the second account.") { IsRequired = true },
                new("versionA", "Hash of the first account's version; the newest when not given."),
                new("versionB", "Hash of the second account's version; the newest when not given."),
            ],
        },
    ];

    /// <summary>Statements that can be reached page by page; beyond, ask more narrowly or export.</summary>
    private const int MostSaid = 10_000;

    /// <summary>Statements that may stand inside the last one of a part and must come with it.</summary>
    private const int MostInside = 50;

    /// <summary>What may be asked of statements.</summary>
    public static ImmutableArray<ApiParameter> SaidParameters =>
    [
        new("by", "Who spoke: a state with all who speak for it, a body or a person, by name or id."),
        new("addressee", "To whom."),
        About with { IsRequired = false },
        From,
        To,
        new("act", "Only these acts, parted by commas: request, accuse, deny, promise."),
        new("channel", "The text's own words for the channel hold this: Twitter."),
        Source,
    ];

    /// <summary>What may be asked of contacts.</summary>
    public static ImmutableArray<ApiParameter> ContactParameters =>
    [
        new("between", "An actor who takes part: a state with all who act for it, a body or a person."),
        new("and", "Another one."),
        new("kind", "What sort of contact.") { Choices = ["call", "video", "meeting", "visit", "letter", "summit", "talks"] },
        From,
        To,
    ];

    /// <summary>The statements that are asked for.</summary>
    public static AskedStatements SaidOf(ApiAsked asked) => new(
        asked.Text("by"), asked.Text("addressee"), asked.Text("about"), asked.Text("from"), asked.Text("to"), asked.Text("act"), asked.Text("channel"), asked.Text("source"));

    /// <summary>The contacts that are asked for.</summary>
    public static AskedContacts ContactsOf(ApiAsked asked) => new(asked.Text("between"), asked.Text("and"), asked.Text("kind"), asked.Text("from"), asked.Text("to"));

    private static async Task<ApiAnswer> SilenceAsync(ApiAsked asked)
    {
        var (actor, about, from, to, theme) = (asked.Needed("actor"), asked.Needed("about"), asked.Text("from"), asked.Text("to"), asked.Text("theme"));
        var silence = await asked.Questions.SilenceAsync(actor, about, from, to, theme, asked.Text("channels"), asked.Cancellation).ConfigureAwait(false);
        return ApiAnswer.Finding(stream => JsonSilences.Write(stream, silence, asked.Run)) with
        {
            Page = new SilenceAsked(actor, about, from, to, theme, null, asked.Text("channels")).Key,
        };
    }

    private static async Task<ApiAnswer> SaidAsync(ApiAsked asked)
    {
        var (question, page) = (SaidOf(asked), asked.Page);
        var said = await asked.Questions.SaidAsync(question, page.End + MostInside, asked.Cancellation).ConfigureAwait(false);
        var part = said with { Sayings = [.. PartOf(said.Sayings, page)] };
        return ApiAnswer.Finding(to => JsonSayings.Write(to, part, asked.Run)) with
        {
            Total = said.Count,
            Page = new SaidAsked(question.By, question.Addressee, question.About, question.From, question.To, question.Act, question.Channel, question.Source, null, null).Key,
        };
    }

    /// <summary>A statement comes with those inside it, and belongs where it would stand alone, so that the parts together hold each once.</summary>
    private static IEnumerable<Saying> PartOf(IEnumerable<Saying> sayings, ApiPage page)
    {
        var at = 0;
        foreach (var saying in sayings)
        {
            if (at >= page.Offset && at < page.End)
            {
                yield return saying;
            }

            at += saying.WithInner().Count();
        }
    }

    private static async Task<ApiAnswer> ClaimsAsync(ApiAsked asked)
    {
        var held = await asked.Questions.ClaimsAsync(asked.Needed("about"), asked.Text("from"), asked.Text("to"), asked.Text("source"), asked.Cancellation).ConfigureAwait(false);
        var part = held with { Claims = [.. asked.Page.Of(held.Claims)] };
        return ApiAnswer.Finding(to => JsonSayings.Write(to, part, asked.Run)) with
        {
            Total = held.Claims.Length,
            Page = new ClaimsAsked(asked.Text("about"), asked.Text("from"), asked.Text("to"), asked.Text("source"), null).Key,
        };
    }

    private static async Task<ApiAnswer> WordingAsync(ApiAsked asked)
    {
        var (actor, from, to) = (asked.Text("actor"), asked.Text("from"), asked.Text("to"));
        var page = new WordingAsked(actor, from, to, asked.Text("phrase"), asked.Flag("anyForm") ? "1" : null, null).Key;
        if (asked.Text("phrase") is { } phrase)
        {
            var traced = await asked.Questions.PhraseAsync(phrase, asked.Flag("anyForm"), actor, from, to, asked.Cancellation).ConfigureAwait(false);
            return ApiAnswer.Finding(stream => JsonReport.WriteWording(stream, traced.Phrase, traced.AnyForm, traced.Wording, traced.Series, asked.Run)) with { Page = page };
        }

        var found = await asked.Questions.WordingsAsync(actor, from, to, asked.Number("limit"), asked.Cancellation).ConfigureAwait(false);
        return ApiAnswer.Finding(stream => JsonReport.WriteWordings(stream, found, asked.Run)) with { Page = page };
    }

    private static async Task<ApiAnswer> AgendaAsync(ApiAsked asked)
    {
        var held = await asked.Questions.AgendaAsync(asked.Text("by"), asked.Text("from"), asked.Text("to"), asked.Cancellation).ConfigureAwait(false);
        var part = held with { Items = [.. asked.Page.Of(held.Items)] };
        return ApiAnswer.Finding(to => JsonSayings.Write(to, part, asked.Run)) with
        {
            Total = held.Items.Length,
            Page = new AgendaAsked(asked.Text("by"), asked.Text("from"), asked.Text("to"), null).Key,
        };
    }

    private static async Task<ApiAnswer> ContactsAsync(ApiAsked asked)
    {
        var question = ContactsOf(asked);
        var (part, total) = await asked.Questions.ContactsAsync(question, asked.Page.Offset, asked.Page.Limit, asked.Cancellation).ConfigureAwait(false);
        return ApiAnswer.Finding(to => JsonReport.WriteContacts(to, part, asked.Run)) with
        {
            Total = total,
            Page = new ContactsAsked(question.Between, question.And, question.From, question.To, question.Kind, null, null, null).Key,
        };
    }

    private static async Task<ApiAnswer> ContactsInAsync(ApiAsked asked)
    {
        var held = await asked.Questions.ContactsInAsync(asked.Needed("id"), asked.Cancellation).ConfigureAwait(false);
        return ApiAnswer.Finding(to => JsonReport.WriteContacts(to, held, asked.Run)) with { Page = Addresses.Document(asked.Needed("id")) };
    }

    private static async Task<ApiAnswer> CompareAsync(ApiAsked asked)
    {
        var a = await DocumentOperations.RowAsync(asked, asked.Needed("a"), asked.Text("versionA")).ConfigureAwait(false);
        var b = await DocumentOperations.RowAsync(asked, asked.Needed("b"), asked.Text("versionB")).ConfigureAwait(false);
        if (a.Version == b.Version)
        {
            throw new QuestionException("a and b are the same text; give two accounts");
        }

        var compared = await asked.Questions.CompareAsync(a.Version, b.Version, asked.Cancellation).ConfigureAwait(false);
        return ApiAnswer.Finding(compared.WriteJson) with { Page = Addresses.Compare(a.Version, b.Version) };
    }
}
