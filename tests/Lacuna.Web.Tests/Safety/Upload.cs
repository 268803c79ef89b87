using AngleSharp.Html.Dom;

namespace Lacuna.Web.Tests.Safety;

/// <summary>Files as a browser sends them with a form.</summary>
internal static class Upload
{
    /// <summary>The form's token and the files, with the names that are given.</summary>
    public static MultipartFormDataContent Of(IHtmlFormElement form, params (string Name, string Text)[] files)
    {
        var content = new MultipartFormDataContent
        {
            { new StringContent(form.Elements.OfType<IHtmlInputElement>().Single(input => input.Name == "__RequestVerificationToken").Value), "__RequestVerificationToken" },
        };
        foreach (var (name, text) in files)
        {
            content.Add(new StringContent(text), "files", name);
        }

        return content;
    }
}
