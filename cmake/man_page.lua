-- Turns a page of docs/commands into a man page (pandoc filter): its title becomes NAME, the first code block SYNOPSIS, its
-- tables lists of definitions, for a table of man does not wrap well.

-- groff reads a backslash as a command, and a point or an apostrophe at the start of a line as a request.
local function escaped(line)
  line = line:gsub("\\", "\\[rs]"):gsub("-", "\\-"):gsub("^([.'])", "\\&%1")
  return (line:gsub("'", "\\[aq]"):gsub("`", "\\[ga]"):gsub("%^", "\\[ha]"):gsub("~", "\\[ti]"))
end

local function verbatim(text)
  local lines = {}
  for line in (text .. "\n"):gmatch("(.-)\n") do
    lines[#lines + 1] = escaped(line)
  end
  return pandoc.RawBlock("man", ".PP\n.RS 4\n.nf\n" .. table.concat(lines, "\n") .. "\n.fi\n.RE")
end

-- A synopsis may be long: it wraps, with the lines that go on hanging under the first flag.
local function synopsis(text)
  local lines = {}
  for line in (text .. "\n"):gmatch("(.-)\n") do
    local indent = #(line:match("^aipath[%a -]*") or "aipath ")
    lines[#lines + 1] = ".HP " .. indent .. "n\n" .. escaped(line)
  end
  return pandoc.RawBlock("man", ".ad l\n.nh\n" .. table.concat(lines, "\n") .. "\n.ad b\n.hy")
end

-- The first sentence of the page, without its full stop.
local function first_sentence(block)
  local text = pandoc.utils.stringify(block)
  return (text:match("^(.-[.?!])%s") or text):gsub("%.$", "")
end

local function definition_list(block)
  local simple = pandoc.utils.to_simple_table(block)
  if #simple.headers ~= 2 then return block end
  local items = {}
  for _, row in ipairs(simple.rows) do
    items[#items + 1] = { pandoc.utils.blocks_to_inlines(row[1]), { row[2] } }
  end
  return pandoc.DefinitionList(items)
end

-- `gap.md` is the page of another command; other pages of the repository are not installed, so only their names stay.
local function link_text(link)
  local page = link.target:match("^([%w-]+)%.md$")
  if page then
    local name = page == "aipath" and page or "aipath-" .. page
    return { pandoc.Strong(name), pandoc.Str("(1)") }
  end
  return link.target:match("^%a+://") and link or link.content
end

local function upper_case(header)
  return pandoc.Header(1, pandoc.Str(pandoc.utils.stringify(header):upper()))
end

local function arrange(document)
  local blocks = document.blocks
  local title = pandoc.utils.stringify(blocks[1])
  local name = title:gsub(" ", "-")
  local first_paragraph
  for _, block in ipairs(blocks) do
    if block.t == "Para" then
      first_paragraph = block
      break
    end
  end
  local arranged = {
    pandoc.Header(1, pandoc.Str("NAME")),
    pandoc.Para({ pandoc.Str(name), pandoc.Str(" - "), pandoc.Str(first_sentence(first_paragraph)) }),
    pandoc.Header(1, pandoc.Str("SYNOPSIS")),
    synopsis(blocks[2].text),
    pandoc.Header(1, pandoc.Str("DESCRIPTION")),
  }
  for i = 3, #blocks do
    local block = blocks[i]
    if block.t == "Header" then
      block = upper_case(block)
    elseif block.t == "CodeBlock" then
      block = verbatim(block.text)
    elseif block.t == "Table" then
      block = definition_list(block)
    end
    arranged[#arranged + 1] = block
  end
  if name ~= "aipath" then
    arranged[#arranged + 1] = pandoc.Header(1, pandoc.Str("SEE ALSO"))
    arranged[#arranged + 1] = pandoc.Para({ pandoc.Strong("aipath"), pandoc.Str("(1)") })
  end
  document.blocks = arranged
  document.meta = pandoc.Meta({
    title = name:upper(),
    section = "1",
    header = "aipath manual",
    footer = "aipath " .. (os.getenv("AIPATH_VERSION") or ""),
    date = os.getenv("AIPATH_DATE") or "",
  })
  return document
end

return {
  { Code = function(code) return pandoc.Strong(code.text) end, Link = link_text },
  { Pandoc = arrange },
}
