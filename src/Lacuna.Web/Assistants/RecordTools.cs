using System.ComponentModel;
using System.Text.Json.Nodes;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Findings.Asking;
using Lacuna.Intake;
using Lacuna.Reporting;
using Lacuna.Reporting.Contacts;
using Lacuna.Reporting.Drafts;
using Lacuna.Reporting.Json;
using Lacuna.Reporting.Sayings;
using Lacuna.Reporting.Silences;
using Lacuna.Web.Api;
using Lacuna.Web.Asking;
using Lacuna.Web.Links;
using Lacuna.Web.Records;
using Lacuna.Web.Sayings;
using Lacuna.Web.Silences;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Lacuna.Web.Assistants;

/// <summary>What assistants may ask of the record. Nothing is changed by any of it.</summary>
/// <param name="questions">Puts questions to the record.</param>
/// <param name="record">The record.</param>
/// <param name="run">What is written into findings.</param>
/// <param name="http">The request, for whole addresses.</param>
[McpServerToolType]
internal sealed class RecordTools(RecordQuestions questions, OpenRecord record, RunFacts run, IHttpContextAccessor http)
{
    private const int MostListed = 50;

    private const string Day = "A day: 2022-04-04.";

    private string Root => $"{http.HttpContext!.Request.Scheme}://{http.HttpContext.Request.Host}";

    [McpServerTool(Name = "silence", Title = "Has an actor spoken of a subject?", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Whether a state, body or person has spoken of a subject in its own voice: silent, broken, or not established; over how many documents, despite which pleas and occasions, with the first mention's exact words, and the limits.")]
    public Task<CallToolResult> SilenceAsync(
        [Description("Whose silence: a name or id of the tables (China, Wang Yi, state:CHN), or a source that is held.")] string actor,
        [Description("About what: a kept subject, or words parted by commas (Bucha, massacre).")] string about,
        [Description("First day. " + Day)] string from,
        [Description("Last day. " + Day)] string to,
        [Description("Only documents on this could have named it: a kept subject, or words. Leave out for all documents.")] string? theme = null,
        CancellationToken cancellation = default) => AnswerAsync(async () =>
        {
            var silence = await questions.SilenceAsync(actor, about, from, to, Blank(theme), null, cancellation).ConfigureAwait(false);
            return Told.Of(
                SilenceReport.Of(silence),
                stream => JsonSilences.Write(stream, silence, run),
                Root,
                new SilenceAsked(actor, about, from, to, theme, null).Key,
                Addresses.Of($"{ApiAddresses.Root}/silence", ("actor", actor), ("about", about), ("from", from), ("to", to), ("theme", Blank(theme))));
        });

    [McpServerTool(Name = "said", Title = "Who said what to whom", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Statements in the record: speaker, addressee, speech act, channel, whose page carries them, and their exact words, in order of publication. Everything is optional; without anything, the first statements of the record.")]
    public Task<CallToolResult> SaidAsync(
        [Description("Who spoke: a state with all who speak for it, a body or a person, by name or id.")] string? by = null,
        [Description("To whom.")] string? addressee = null,
        [Description("About what: a kept subject, or words parted by commas.")] string? about = null,
        [Description("First day of publication. " + Day)] string? from = null,
        [Description("Last day of publication. " + Day)] string? to = null,
        [Description("Only these speech acts, parted by commas: agree, consult, support, concede, request, accuse, reject, threaten, demand, deny, thank, praise, promise, inform.")] string? act = null,
        [Description("How many are listed, 1 to 50; all are counted.")] int limit = 20,
        CancellationToken cancellation = default) => AnswerAsync(async () =>
        {
            var asked = new AskedStatements(Blank(by), Blank(addressee), Blank(about), Blank(from), Blank(to), Blank(act));
            var said = await questions.SaidAsync(asked, Math.Clamp(limit, 1, MostListed), cancellation).ConfigureAwait(false);
            return Told.Of(
                SaidReport.Of(said),
                stream => JsonSayings.Write(stream, said, run),
                Root,
                new SaidAsked(by, addressee, about, from, to, act, null, null, null, null).Key,
                Addresses.Of($"{ApiAddresses.Root}/said", ("by", asked.By), ("addressee", asked.Addressee), ("about", asked.About), ("from", asked.From), ("to", asked.To), ("act", asked.Act)));
        });

    [McpServerTool(Name = "contacts", Title = "Calls, meetings, visits between actors", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Contacts that the record tells of, with the documents in which each side gave its account; the ids of two accounts can be given to 'compare'.")]
    public Task<CallToolResult> ContactsAsync(
        [Description("An actor who takes part, by name or id.")] string? between = null,
        [Description("Another one.")] string? and = null,
        [Description("call, video, meeting, visit, letter, summit or talks.")] string? kind = null,
        [Description("First day. " + Day)] string? from = null,
        [Description("Last day. " + Day)] string? to = null,
        [Description("How many are listed, 1 to 50.")] int limit = 20,
        CancellationToken cancellation = default) => AnswerAsync(async () =>
        {
            var asked = new AskedContacts(Blank(between), Blank(and), Blank(kind), Blank(from), Blank(to));
            var (part, _) = await questions.ContactsAsync(asked, 0, Math.Clamp(limit, 1, MostListed), cancellation).ConfigureAwait(false);
            return Told.Of(
                ContactsReport.Of(part, []),
                stream => JsonReport.WriteContacts(stream, part, run),
                Root,
                null,
                Addresses.Of($"{ApiAddresses.Root}/contacts", ("between", asked.Between), ("and", asked.And), ("kind", asked.Kind), ("from", asked.From), ("to", asked.To)));
        });

    [McpServerTool(Name = "compare", Title = "Two accounts side by side", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Two accounts of one contact laid side by side: what both say, where they differ (numbers, dates, names, strength, who asked), what only one has, and what both leave out although the record around them speaks of it.")]
    public Task<CallToolResult> CompareAsync(
        [Description("Id of the document that holds the first account, as 'contacts' and 'search_documents' give it.")] string a,
        [Description("Id of the document that holds the second account.")] string b,
        CancellationToken cancellation = default) => AnswerAsync(async () =>
        {
            var (first, second) = (await NewestAsync(a, cancellation).ConfigureAwait(false), await NewestAsync(b, cancellation).ConfigureAwait(false));
            if (first == second)
            {
                throw new QuestionException("a and b are the same document; give two accounts");
            }

            var compared = await questions.CompareAsync(first, second, cancellation).ConfigureAwait(false);
            return Told.Of(
                compared.Report,
                compared.WriteJson,
                Root,
                Addresses.Compare(first, second),
                Addresses.Of($"{ApiAddresses.Root}/compare", ("a", a), ("b", b)));
        });

    [McpServerTool(Name = "check", Title = "A draft beside the record", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("A draft laid beside the record: each quotation word by word with its source's words, dates, names and offices, counts of contacts, claims that somebody said nothing, accusations and their replies. Nothing of the draft is kept.")]
    public Task<CallToolResult> CheckAsync(
        [Description("The draft as plain text.")] string text,
        [Description("When it is to come out. " + Day)] string? published = null,
        [Description("What a house lets stand in a quotation: ap, reuters, guardian, none.")] string? style = null,
        CancellationToken cancellation = default) => AnswerAsync(async () =>
        {
            if (System.Text.Encoding.UTF8.GetByteCount(text) > DraftToCheck.MostBytes)
            {
                throw new QuestionException("the draft is larger than 1 MB; send less of it");
            }

            var (check, house) = await DraftToCheck.CheckAsync(new DraftToCheck(text, Blank(published), Blank(style)), record, cancellation).ConfigureAwait(false);
            return Told.Of(DraftReport.Of(check, house, []), stream => JsonDrafts.Write(stream, check, house, run), Root, "/desk", null);
        });

    [McpServerTool(Name = "search_documents", Title = "Documents of the record", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Documents that hold any of the words given, the best match first: id, title, source, day, and permanent addresses.")]
    public Task<CallToolResult> SearchAsync(
        [Description("Words, any of them, parted by commas; a star at the end of a word stands for any ending.")] string words,
        [Description("First day of publication. " + Day)] string? from = null,
        [Description("Last day of publication. " + Day)] string? to = null,
        [Description("How many are listed, 1 to 50.")] int limit = 20,
        CancellationToken cancellation = default) => AnswerAsync(async () =>
        {
            var (first, last) = GivenDays.Open(Blank(from), Blank(to));
            var query = new DocumentQuery { Terms = (await SubjectChoice.OfAsync("words", words, record.Archive, cancellation).ConfigureAwait(false)).Terms, Published = OpenDays.Between(first, last), Order = DocumentOrder.Relevance };
            var rows = new List<DocumentRow>();
            await foreach (var row in record.Archive.DocumentsAsync(query with { Limit = Math.Clamp(limit, 1, MostListed) }, cancellation).ConfigureAwait(false))
            {
                rows.Add(row);
            }

            return Told.Of(rows, await record.Archive.CountAsync(query, cancellation).ConfigureAwait(false), Root);
        });

    /// <summary>What cannot be understood is told as an error that names the mend, so that the assistant can ask again.</summary>
    private static async Task<CallToolResult> AnswerAsync(Func<Task<Told>> work)
    {
        try
        {
            var told = await work().ConfigureAwait(false);
            return new CallToolResult
            {
                Content = [new TextContentBlock { Text = told.Text }],
                StructuredContent = System.Text.Json.JsonSerializer.SerializeToElement((JsonNode)told.Structured),
            };
        }
        catch (Exception fault) when (fault is QuestionException or MissingException or IntakeException or ArchiveException)
        {
            return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = fault.Message.Replace("--", "", StringComparison.Ordinal) }] };
        }
    }

    private async Task<DocumentVersion> NewestAsync(string id, CancellationToken cancellation)
    {
        var versions = await record.Archive.VersionsAsync(id.Trim(), cancellation).ConfigureAwait(false);
        return versions.IsEmpty ? throw new MissingException($"the record holds no document '{id}'; 'contacts' and 'search_documents' give ids") : versions[^1].Version;
    }

    private static string? Blank(string? given) => string.IsNullOrWhiteSpace(given) ? null : given.Trim();
}
