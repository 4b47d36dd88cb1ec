using KepCatalog.Site.Texts;
using Microsoft.AspNetCore.Components;

namespace KepCatalog.Site.Charts;

/// <summary>Draws the matrix of one feature gate: its stage, its default and its lock in each release.</summary>
public static class GateTimeline
{
    private const double Left = 78;
    private const double Cell = 42;
    private const double Row = 30;
    private const double Top = 24;

    public static MarkupString Draw(FeatureGate gate, PageTexts texts)
    {
        var states = Releases.All
            .Select(r => (r.Version, State: gate.GetState(r.Version)))
            .SkipWhile(s => s.State.Presence is GatePresence.Unknown or GatePresence.NotYetIntroduced)
            .TakeWhile(s => s.State.Presence is not GatePresence.Unknown)
            .ToArray();
        var drawing = new Drawing(Left + (states.Length * Cell) + 2, Top + (3 * Row) + 4);
        drawing.Words(0, Top + 20, texts.StageWord, "label", "start");
        drawing.Words(0, Top + Row + 20, texts.Default, "label", "start");
        drawing.Words(0, Top + (2 * Row) + 20, texts.Lock, "label", "start");
        for (var i = 0; i < states.Length; i++)
        {
            var (version, state) = states[i];
            var x = Left + (i * Cell);
            var style = state.Stage.ToString().ToLowerInvariant();
            drawing.Words(x + (Cell / 2), Top - 8, version.ToString(), "tick");
            drawing.Box(x + 1, Top, Cell - 2, Row - 2, "cell " + style, $"v{version}: {texts.InWords(state)}");
            drawing.Words(x + (Cell / 2), Top + 19, texts.ShortNameOf(state.Stage), "on-" + style);
            if (state.IsOnByDefault is { } isOn)
            {
                drawing.Box(x + 1, Top + Row, Cell - 2, Row - 2, isOn ? "cell on" : "cell off");
                drawing.Words(x + (Cell / 2), Top + Row + 19, isOn ? texts.On : texts.Off, isOn ? "on-on" : "on-off");
            }

            if (state.IsLocked == true)
            {
                drawing.Lock(x + (Cell / 2), Top + (2 * Row) + 13);
            }
            else if (state.Presence == GatePresence.Present)
            {
                drawing.Words(x + (Cell / 2), Top + (2 * Row) + 19, state.IsLocked is null ? "?" : "–", "tick");
            }
        }

        return drawing.ToMarkup(texts.MatrixOf(gate));
    }
}
